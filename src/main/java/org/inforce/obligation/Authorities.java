package org.inforce.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationForm;
import org.inforce.citation.CitationKind;
import org.inforce.document.Span;

/// Joins a norm to the authorities it rests on: those cited in its sentence, in the citation
/// sentences that follow at once, else the one that heads its paragraph.
final class Authorities {
  private static final int FOLLOWING = 3;
  private static final int ITEMS = 12;
  private static final int GAP = 40;
  private static final int APART = 90;
  private static final int SURVEYED = 15;

  private final List<Citation> citations;
  private final List<Sentence> sentences;

  /// `citations` sorted by start.
  Authorities(List<Citation> citations, List<Sentence> sentences) {
    this.citations = citations;
    this.sentences = sentences;
  }

  /// In order of nearness; each authority once.
  List<Obligation.RelatedAuthority> of(Span norm, Modality modality, int sentence) {
    Map<AuthorityId, AuthorityRole> roles = new LinkedHashMap<>();
    Sentence own = sentences.get(sentence);
    if (pointsBack(own)) {
      opening(sentence, modality, roles);
    }
    collect(near(in(own.span()), norm), modality, roles);
    following(sentence, modality, roles);
    if (speaksOfLaws(own)) {
      survey(sentence, modality, roles);
    }
    if (roles.isEmpty()) {
      heading(sentence, modality, roles);
    }
    List<Obligation.RelatedAuthority> related = new ArrayList<>();
    roles.forEach((id, role) -> related.add(new Obligation.RelatedAuthority(id, role)));
    return List.copyOf(related);
  }

  /// Citations before the norm, within it, or right behind it: one that follows after other words
  /// belongs to those.
  private static List<Citation> near(List<Citation> cited, Span norm) {
    List<Citation> near = new ArrayList<>();
    int reached = norm.end();
    for (Citation citation : cited) {
      if (citation.span().start() <= reached + GAP) {
        near.add(citation);
        reached = Math.max(reached, citation.span().end());
      }
    }
    return near;
  }

  /// Citation sentences right behind, and the items of a list that the sentence announces.
  private void following(int sentence, Modality modality, Map<AuthorityId, AuthorityRole> roles) {
    Sentence own = sentences.get(sentence);
    int last = Math.min(sentences.size(), sentence + 1 + FOLLOWING);
    for (int i = sentence + 1; i < last; i++) {
      Sentence next = sentences.get(i);
      if (!next.isCitationOnly() || next.paragraph() != own.paragraph()) {
        break;
      }
      collect(in(next.span()), modality, roles);
    }
    if (!announces(own)) {
      return;
    }
    int paragraph = own.paragraph();
    for (int i = sentence + 1; i < Math.min(sentences.size(), sentence + ITEMS); i++) {
      Sentence next = sentences.get(i);
      List<Citation> cited = in(next.span());
      if (next.paragraph() == paragraph) {
        continue;
      }
      if (cited.isEmpty() || !opensWith(next, cited.getFirst())) {
        break;
      }
      collect(cited.subList(0, 1), modality, roles);
      paragraph = next.paragraph();
    }
  }

  /// `laid out in the following Executive Orders`
  private static boolean announces(Sentence sentence) {
    List<Word> words = sentence.words();
    for (int i = Math.max(0, words.size() - 6); i < words.size(); i++) {
      if (words.get(i).norm().equals("following")) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWith(Sentence sentence, Citation citation) {
    return citation.span().start() - sentence.span().start() <= 4;
  }

  /// `It directs agencies`, `This Executive Order directs`: the authority is the one before.
  private static boolean pointsBack(Sentence sentence) {
    for (Word word : sentence.words()) {
      if (word.kind() == Word.Kind.WORD) {
        return word.norm().equals("it") || word.norm().equals("this");
      }
    }
    return false;
  }

  /// The authority that the paragraph opens with.
  private void opening(int sentence, Modality modality, Map<AuthorityId, AuthorityRole> roles) {
    int first = sentence;
    int paragraph = sentences.get(sentence).paragraph();
    while (first > 0
        && sentence - first < ITEMS
        && sentences.get(first - 1).paragraph() == paragraph) {
      first--;
    }
    List<Citation> cited = in(sentences.get(first).span());
    if (first < sentence && !cited.isEmpty() && opensWith(sentences.get(first), cited.getFirst())) {
      collect(cited.subList(0, 1), modality, roles);
    }
  }

  private static void collect(
      List<Citation> cited, Modality modality, Map<AuthorityId, AuthorityRole> roles) {
    for (Citation citation : cited) {
      AuthorityRole role = role(citation, modality);
      citation.authorities().forEach(id -> roles.putIfAbsent(id, role));
    }
  }

  /// The first authority cited in the paragraph before the sentence.
  private void heading(int sentence, Modality modality, Map<AuthorityId, AuthorityRole> roles) {
    int paragraph = sentences.get(sentence).paragraph();
    for (int i = sentence - 1; i >= Math.max(0, sentence - FOLLOWING); i--) {
      if (sentences.get(i).paragraph() != paragraph) {
        return;
      }
      List<Citation> before = in(sentences.get(i).span());
      if (!before.isEmpty()) {
        collect(lastRun(before), modality, roles);
        return;
      }
    }
  }

  /// The citations that close a sentence one right behind the other: `12 U.S.C. 1815, 12 CFR 303`.
  private static List<Citation> lastRun(List<Citation> cited) {
    int from = cited.size() - 1;
    while (from > 0
        && cited.get(from).span().start() - cited.get(from - 1).span().end() <= APART
        && cited.size() - from < ITEMS) {
      from--;
    }
    return cited.subList(from, cited.size());
  }

  /// `Several federal laws authorize`: what says so of laws at large rests on those that the
  /// sentences after it in its section set out, one paragraph each, or in its own paragraph.
  private void survey(int sentence, Modality modality, Map<AuthorityId, AuthorityRole> roles) {
    int paragraph = sentences.get(sentence).paragraph();
    boolean opened = false;
    for (int i = sentence + 1; i < Math.min(sentences.size(), sentence + SURVEYED); i++) {
      Sentence next = sentences.get(i);
      if (Headings.isHeading(next)) {
        return;
      }
      List<Citation> cited = in(next.span()).stream().filter(Authorities::isLaw).toList();
      boolean starts = next.paragraph() != paragraph;
      if (starts && cited.isEmpty()) {
        return;
      }
      opened |= starts;
      paragraph = next.paragraph();
      if (opened || !cited.isEmpty()) {
        collect(cited, modality, roles);
      }
    }
  }

  private static boolean isLaw(Citation citation) {
    return switch (citation.kind()) {
      case USC, CFR, PUBLIC_LAW, ACT, ACT_SECTION, CONSTITUTION, STATE_LAW, TREATY -> true;
      case FR,
          STAT,
          EXECUTIVE_ORDER,
          PROCLAMATION,
          CASE,
          DOCKET,
          WESTLAW,
          GUIDANCE,
          RULE,
          BILL,
          FR_DOCUMENT,
          JOURNAL,
          UNKNOWN ->
          false;
    };
  }

  /// `Several federal laws authorize`, `A number of statutes require`; not `the law requires`.
  private static boolean speaksOfLaws(Sentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < Math.min(words.size(), 6); i++) {
      switch (words.get(i).norm()) {
        case "laws", "statutes", "regulations", "authorities" -> {
          return true;
        }
        default -> {
          // look further
        }
      }
    }
    return false;
  }

  private List<Citation> in(Span span) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Citation> found = new ArrayList<>();
    for (int i = low; i < citations.size() && citations.get(i).span().start() < span.end(); i++) {
      found.add(citations.get(i));
    }
    return found;
  }

  private static AuthorityRole role(Citation citation, Modality modality) {
    boolean opinion =
        citation.kind() == CitationKind.CASE
            || citation.kind() == CitationKind.WESTLAW
            || citation.kind() == CitationKind.JOURNAL;
    if (opinion || citation.form() == CitationForm.SUPRA) {
      return AuthorityRole.CITES;
    }
    return AuthorityRole.laidDown(modality);
  }
}
