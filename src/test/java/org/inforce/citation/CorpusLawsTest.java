package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.authority.AuthorityParser;
import org.inforce.document.Document;
import org.junit.jupiter.api.Test;

/// What holds of every citation of every document in the shared corpus.
class CorpusLawsTest {
  private static final CitationFinder FINDER = new CitationFinder();

  /// The name an authority is shown by is read as that authority: by the finder, in prose, or by
  /// the parser, from a search box.
  @Test
  void everyNameIsReadAsTheAuthorityItNames() throws IOException {
    TreeSet<AuthorityId> ids = new TreeSet<>();
    CorpusTexts.each(document -> {
      for (Citation c : FINDER.find(document)) {
        assertThat(c.span().in(document.text())).isEqualTo(c.evidence().quote());
        ids.addAll(c.authorities());
      }
    });
    assertThat(ids).hasSizeGreaterThan(500);
    List<String> lost = new ArrayList<>();
    for (AuthorityId id : ids) {
      assertThat(AuthorityId.parse(id.path())).isEqualTo(id);
      String name = AuthorityNames.display(id);
      if (!AuthorityParser.tryParse(name).equals(Optional.of(id)) && !isFound(name, id)) {
        lost.add(id + " is shown as " + name);
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean isFound(String name, AuthorityId id) {
    return Shown.find(name).stream().anyMatch(c -> c.authorities().contains(id));
  }

  /// The same words plain, in Markdown and in HTML give the same citations.
  @Test
  void markupChangesNothing() throws IOException {
    CorpusTexts.each(document -> {
      String plain = plain(document.text());
      List<String> found = shown(plain);
      assertThat(shown(markdown(plain))).as("%s as Markdown", document.version()).isEqualTo(found);
      assertThat(shown(html(plain))).as("%s as HTML", document.version()).isEqualTo(found);
    });
  }

  /// Paragraphs on lines of their own, each closed, and no sign that is markup itself.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (String paragraph : text.replaceAll("[*_<>&\\[\\]\\\\`^|~#]", " ").split("\\n\\s*\\n")) {
      String words = paragraph.strip().replaceAll("\\s+", " ");
      if (!words.isEmpty()) {
        plain.append(words).append(words.matches("(?s).*[.;:!?]") ? "\n\n" : ".\n\n");
      }
    }
    return plain.toString();
  }

  private static String markdown(String plain) {
    return marked(plain, 7, "*", "*");
  }

  private static String html(String plain) {
    return "<p>"
        + marked(plain, 5, "<i>", "</i>").replace("§", "&sect;").replace("\n\n", "</p>\n<p>")
        + "</p>";
  }

  /// Every so many words stand in emphasis.
  private static String marked(String plain, int every, String open, String close) {
    StringBuilder marked = new StringBuilder(plain.length() * 2);
    int words = 0;
    for (String line : plain.split("\n\n")) {
      String gap = "";
      for (String word : line.split(" ")) {
        words++;
        boolean emphasis = words % every == 0 && Character.isLetter(word.codePointAt(0));
        marked.append(gap).append(emphasis ? open + word + close : word);
        gap = " ";
      }
      marked.append("\n\n");
    }
    return marked.toString();
  }

  private static List<String> shown(String text) {
    return FINDER.find(Document.ofText("text", text)).stream()
        .map(c -> bare(c.evidence().quote()) + " " + c.kind() + c.form() + c.authorities())
        .toList();
  }

  private static String bare(String quote) {
    return quote.replaceAll("</?[ip]>|\\*", "").replace("&sect;", "§").replaceAll("\\s+", " ");
  }
}
