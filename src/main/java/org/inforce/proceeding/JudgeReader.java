package org.inforce.proceeding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.Document;
import org.inforce.document.Structure;

/// Finds the judges a document names with their title (`U.S. District Judge Jane Doe`) and, from
/// then on, by surname alone.
final class JudgeReader {
  private static final Set<String> TITLES = Set.of("judge", "justice", "magistrate", "judges");

  private final Document document;
  private final Map<String, String> bySurname = new LinkedHashMap<>();

  JudgeReader(Document document, List<Sentence> sentences) {
    this.document = document;
    sentences.forEach(this::read);
  }

  private void read(Sentence s) {
    for (int i = 0; i + 1 < s.size(); i++) {
      if (TITLES.contains(s.lower(i)) && s.at(i).isCapitalised()) {
        int to = i + 1;
        while (to < s.size() && to < i + 5 && isNamePart(s, to)) {
          to++;
        }
        if (to > i + 1) {
          String name = s.words(i + 1, to).replaceAll("\\s+", " ");
          String surname = s.lower(to - 1);
          bySurname.merge(surname, name, (a, b) -> a.length() >= b.length() ? a : b);
        }
      }
    }
  }

  private static boolean isNamePart(Sentence s, int i) {
    Token token = s.at(i);
    return token.isWord()
        && token.isCapitalised()
        && !TITLES.contains(token.lower())
        && !NOT_NAMES.contains(token.lower());
  }

  private static final Set<String> NOT_NAMES =
      Set.of(
          "the",
          "of",
          "for",
          "united",
          "order",
          "and",
          "in",
          "on",
          "issued",
          "court",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "rules",
          "blocks",
          "department",
          "general",
          "granted",
          "denied",
          "grants",
          "denies",
          "signed",
          "by");

  /// The judge a sentence names, in full as far as the document gives it.
  Optional<String> of(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      String name = bySurname.get(s.lower(i));
      if (name != null && s.at(i).isCapitalised()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// The only judge the document names, or the one its head names.
  Optional<String> own() {
    Optional<String> head =
        document
            .structure()
            .caption()
            .map(Structure.Caption::judges)
            .flatMap(judges -> judges.stream().findFirst());
    return head.isPresent() || bySurname.size() != 1
        ? head
        : bySurname.values().stream().findFirst();
  }
}
