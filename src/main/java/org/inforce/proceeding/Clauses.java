package org.inforce.proceeding;

import java.util.Set;

/// Where the clause around a verb begins and ends.
final class Clauses {
  private static final Set<String> LINKS =
      Set.of("and", "but", ",", ";", "that", "while", "or", ".", ":", "the", "because", "so");

  private static final Set<String> LEADS =
      Set.of(
          "that",
          "accordingly",
          "therefore",
          "hereby",
          "ordered",
          "adjudged",
          "decreed",
          "further",
          "also");

  private Clauses() {}

  /// After the last semicolon, or the last comma or `that` a new subject follows.
  static int start(Sentence s, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      String word = s.lower(i);
      if (word.equals(";") || word.equals(":")) {
        return i + 1;
      }
      boolean isOrdering = word.equals("that") && LEADS.contains(s.lower(i - 1));
      if (isOrdering) {
        return i + 1;
      }
    }
    return 0;
  }

  /// After the last comma that opens a clause of its own, with the date that leads it.
  static int afterLink(Sentence s, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      boolean isLink = s.lower(i).equals("and") || s.lower(i).equals("but");
      if (s.lower(i).equals(";") || s.lower(i).equals(":")) {
        return i + 1;
      }
      if (isLink && s.lower(i - 1).equals(",")) {
        return i + 1;
      }
    }
    return s.lower(0).equals("but") || s.lower(0).equals("and") ? 1 : 0;
  }

  /// Where `with respect to X,` or `as to X,` begins that opens the clause whose subject stands at
  /// `subject`; `subject` itself without one.
  static int leadOf(Sentence s, int subject) {
    int comma = subject - 1;
    for (int i = Math.max(0, subject - LONGEST_LEAD);
        s.lower(comma).equals(",") && i < comma;
        i++) {
      boolean isOpening = i == 0 || OPENINGS.contains(s.lower(i - 1));
      if (isOpening && isLead(s, i)) {
        return i;
      }
    }
    return subject;
  }

  private static final int LONGEST_LEAD = 24;

  private static final Set<String> OPENINGS =
      Set.of(";", ":", ".", "and", "but", "that", ",", "ordered", "accordingly");

  /// True where words open that limit what follows or what they follow: `as to`, `with regard to`.
  static boolean isLead(Sentence s, int i) {
    String next = s.lower(i + 1);
    return switch (s.lower(i)) {
      case "as" -> next.equals("to") || next.equals("regards");
      case "with" -> next.equals("respect") || next.equals("regard");
      case "insofar" -> true;
      default -> false;
    };
  }

  /// The token after the clause: at a semicolon or the sentence's closing stop.
  static int end(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      boolean isBreak = s.lower(i).equals(";") && !isList(s, i + 1);
      if (isBreak || (s.lower(i).equals(".") && i + 1 == s.size())) {
        return i;
      }
    }
    int last = s.size();
    while (last > from && !s.at(last - 1).isWord() && ".;,".contains(s.lower(last - 1))) {
      last--;
    }
    return last;
  }

  /// What follows the semicolon is one more item of a list: it has no verb of its own.
  private static boolean isList(Sentence s, int from) {
    int start = s.lower(from).equals("and") || s.lower(from).equals("or") ? from + 1 : from;
    boolean isItem = start < s.size() && !s.at(start).isCapitalised();
    for (int i = start; isItem && i < s.size() && !s.lower(i).equals(";"); i++) {
      isItem = !FINITE.contains(s.lower(i)) && !s.at(i).isAllCapitalVerb();
    }
    return isItem;
  }

  private static final Set<String> FINITE =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "shall",
          "may",
          "must",
          "remains",
          "remain",
          "it",
          "they",
          "we",
          "expires",
          "takes",
          "denied",
          "granted",
          "stayed",
          "vacated",
          "affirmed",
          "reversed",
          "dismissed",
          "does",
          "do",
          "be");

  /// `to` moved back over `and`, commas and the like.
  static int withoutLinks(Sentence s, int from, int to) {
    int end = to;
    while (end > from && LINKS.contains(s.lower(end - 1))) {
      end--;
    }
    return end;
  }
}
