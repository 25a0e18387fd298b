package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who is quoted in press releases and news. A quotation belongs to whom the words beside it
/// name (`“...,” said Ana Ruiz`, `Ruiz added: “...”`), else to the speaker before it in the
/// paragraph; a mark left open carries the speaker into the next paragraph. Linear in the text.
public final class Quotations {
  private static final int FEWEST_CHARACTERS = 12;
  private static final int LONGEST_TAG = 160;
  private static final Set<SourceKind> REPORTS =
      Set.of(SourceKind.PRESS_RELEASE_OFFICIAL, SourceKind.PRESS_RELEASE, SourceKind.NEWS);
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final String SAYING =
      "(?:said|says|added|adds|stated|states|explained|wrote|writes|continued|noted)";
  private static final String NAME = "(?<who>\\p{L}[\\p{L}.'’ -]{0,80}?)";

  /// Matches `said Attorney General Ana Ruiz in a statement`; not `said that the rule`.
  private static final Pattern VERB_FIRST =
      Pattern.compile("^\\s*" + SAYING + "\\s(?<who>\\p{Lu}[\\p{L}.'’ -]{0,80})");

  /// Matches `Ruiz said`, `the attorney general said`, `Ana Ruiz, who leads the office, said`.
  private static final Pattern NAME_FIRST =
      Pattern.compile("^\\s*" + NAME + "(?:,[^\"“”]{1,80},)?\\s" + SAYING + "\\b");

  /// Matches `Attorney General Ana Ruiz said:` and `Ruiz wrote in a letter,` before a quotation.
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:^|[.!?,”\"]\\s+)"
              + NAME
              + "\\s"
              + SAYING
              + "(?:\\s(?:in|on|at|that)\\b[^,:\"“”]{0,60})?\\s*[,:]?\\s*$");

  /// Where a name after its verb ends: `in a statement`, a day, or the end of the sentence.
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s(?:in|on|at|during|after|following|today|[A-Z][a-z]+day)\\b|(?<!\\b(?:Sen|Rep|Gov|Dr|Mr|Ms|Mrs|Gen|St|[A-Z]))\\.(?:\\s|$)");

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private Optional<String> speaker = Optional.empty();
  private boolean isOpen;

  private Quotations(String text) {
    this.text = text;
  }

  /// In order of appearance; empty for documents that are no reports.
  public static List<Quotation> in(Document document) {
    if (!REPORTS.contains(document.metadata().sourceKind())) {
      return List.of();
    }
    Quotations quotations = new Quotations(document.text());
    int from = 0;
    while (from < document.text().length()) {
      int newline = document.text().indexOf('\n', from);
      int to = newline < 0 ? document.text().length() : newline;
      if (to > from) {
        quotations.readParagraph(from, to);
      }
      from = to + 1;
    }
    return List.copyOf(quotations.found);
  }

  /// Whose words stand at `offset`; empty outside quotations and where nobody is named.
  public static Optional<String> speakerAt(List<Quotation> quotations, int offset) {
    return quotations.stream()
        .filter(quotation -> quotation.span().contains(offset))
        .findFirst()
        .flatMap(Quotation::speaker);
  }

  private void readParagraph(int from, int to) {
    Optional<String> carried = isOpen ? speaker : Optional.empty();
    List<Span> quoted = quoted(from, to);
    int first = found.size();
    for (Span span : quoted) {
      Optional<String> named = named(span, from, to);
      carried = named.isPresent() ? named : carried;
      found.add(new Quotation(span, carried));
    }
    speaker = carried.isPresent() ? carried : speaker;
    for (int i = first; i < found.size(); i++) {
      // `“We won.” “It is over,” said Ruiz.`: the name may come with the last.
      if (found.get(i).speaker().isEmpty()) {
        found.set(i, new Quotation(found.get(i).span(), carried));
      }
    }
  }

  private List<Span> quoted(int from, int to) {
    List<Span> quoted = new ArrayList<>();
    int open = -1;
    for (int i = from; i < to; i++) {
      char mark = text.charAt(i);
      if (mark == '“' || mark == '"' && open < 0) {
        open = i + 1;
      } else if (open >= 0 && (mark == '”' || mark == '"')) {
        keep(quoted, open, i);
        open = -1;
      }
    }
    isOpen = open >= 0;
    if (isOpen) {
      keep(quoted, open, to);
    }
    return quoted;
  }

  private static void keep(List<Span> quoted, int from, int to) {
    if (to - from >= FEWEST_CHARACTERS) {
      quoted.add(new Span(from, to));
    }
  }

  private Optional<String> named(Span quoted, int from, int to) {
    int next = Math.min(to, quoted.end() + 1);
    String after = text.substring(next, Math.min(to, next + LONGEST_TAG));
    int mark = Math.max(from, quoted.start() - 1);
    String before = text.substring(Math.max(from, mark - LONGEST_TAG), mark);
    return who(VERB_FIRST.matcher(after))
        .or(() -> who(NAME_FIRST.matcher(after)))
        .or(() -> who(LEAD.matcher(before)));
  }

  private Optional<String> who(Matcher tag) {
    if (!tag.find()) {
      return Optional.empty();
    }
    String words = tag.group("who");
    Matcher tail = TAIL.matcher(words);
    String name = (tail.find() ? words.substring(0, tail.start()) : words).strip();
    boolean isPronoun = PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
    return isPronoun ? speaker : Optional.of(name).filter(found -> !found.isEmpty());
  }
}
