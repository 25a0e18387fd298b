package org.inforce.citation;

import java.util.HashMap;
import java.util.Map;
import org.inforce.document.Document;
import org.jspecify.annotations.Nullable;

/// Where in the Code of Federal Regulations the text stands: what `this section`, `this part` and a
/// section number without a title refer to. Moves on with headings and amendatory instructions.
final class Place {
  private final Map<String, Integer> titleOfPart = new HashMap<>();
  private int title;
  private boolean severalTitles;

  /// The only title cited so far; -1 before the first, 0 when there are several.
  private int citedTitle = -1;

  private int codeTitle;
  private @Nullable String part;
  private @Nullable String section;

  /// Starts from what the document says of itself: `42 CFR 401`, `45 CFR Part 164`.
  void start(Document document) {
    document.metadata().citation().ifPresent(this::startCode);
    for (String cited : document.metadata().cfrParts()) {
      String[] words = cited.strip().split("[^0-9A-Za-z]+");
      if (words.length >= 2 && words[0].matches("\\d{1,2}")) {
        int number = Integer.parseInt(words[0]);
        severalTitles |= title != 0 && title != number;
        title = title == 0 ? number : title;
        String named = words[words.length - 1];
        if (named.matches("\\d{1,5}[a-z]?")) {
          titleOfPart.put(named, number);
          part = part == null ? named : part;
        }
      }
    }
  }

  /// A section of the Code says its title in its own citation: `42 U.S.C. 1396b`.
  private void startCode(String citation) {
    String[] words = citation.strip().split(" ");
    if (words.length > 2 && words[0].matches("\\d{1,2}") && words[1].startsWith("U.S.C")) {
      codeTitle = Integer.parseInt(words[0]);
    }
  }

  /// The title of the Code the text is a section of; 0 if it is none.
  int codeTitle() {
    return codeTitle;
  }

  /// A section was cited with its title: later mentions of its part may leave the title out.
  void cited(int newTitle, String newPart) {
    titleOfPart.putIfAbsent(newPart, newTitle);
    citedTitle = citedTitle == -1 || citedTitle == newTitle ? newTitle : 0;
  }

  /// The text now stands in `newTitle` (the head of a regulation, `PART 164`).
  void enterTitle(int newTitle) {
    title = newTitle;
    severalTitles = false;
  }

  void enterPart(String newPart) {
    part = newPart;
    section = null;
    Integer known = titleOfPart.get(newPart);
    if (known != null) {
      title = known;
      severalTitles = false;
    }
  }

  void enterSection(String newSection) {
    section = newSection;
    enteredPart(partOf(newSection));
  }

  private void enteredPart(String newPart) {
    part = newPart;
    Integer known = titleOfPart.get(newPart);
    if (known != null) {
      title = known;
    }
  }

  /// The title of the part, 0 if nothing tells: what it was cited with before, else the document's
  /// only title; for a number behind the sign `§` also the only title the text has cited so far.
  int titleOf(String ofPart, boolean sign) {
    Integer known = titleOfPart.get(ofPart);
    if (known != null) {
      return known;
    }
    if (title != 0) {
      return severalTitles ? 0 : title;
    }
    return sign ? Math.max(citedTitle, 0) : 0;
  }

  int title() {
    return severalTitles ? 0 : title;
  }

  @Nullable String part() {
    return part;
  }

  @Nullable String section() {
    return section;
  }

  /// True if the text is a regulation, so that `paragraph (b)` is one of a section of its own.
  boolean isRegulation() {
    return section != null || part != null;
  }

  /// `164` for `164.512`.
  static String partOf(String number) {
    int dot = number.indexOf('.');
    return dot < 0 ? number : number.substring(0, dot);
  }
}
