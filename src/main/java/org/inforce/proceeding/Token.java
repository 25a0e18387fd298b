package org.inforce.proceeding;

import java.util.Objects;

/// A word or a mark of punctuation at [`start`, `end`) of the document's text. `lower` is `text` in
/// lower case.
record Token(String text, String lower, int start, int end) {
  Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lower, "lower");
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isNumber() {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /// Two letters or more, all of them capitals, as courts set what they decide: `GRANTED`.
  boolean isAllCapitals() {
    return text.length() > 1
        && text.chars().filter(Character::isLetter).count() > 1
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /// `GRANTED`, `DENIES`: courts set what they decide in capitals; it is no part of a name.
  boolean isAllCapitalVerb() {
    return isAllCapitals()
        && text.length() > 4
        && (text.endsWith("ED") || text.endsWith("IES") || text.endsWith("ING"));
  }

  boolean is(String word) {
    return lower.equals(word);
  }
}
