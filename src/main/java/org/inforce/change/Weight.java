package org.inforce.change;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.change.Redline.Kind;

/// How much a change of words matters to a reader of law.
public enum Weight {
  /// The words are the same.
  TYPOGRAPHY,
  /// Words were spelt right, marks were set, or paragraphs moved.
  CORRECTION,
  /// The words say something else.
  SUBSTANCE;

  /// Small words that turn the meaning around, however small the difference between them.
  private static final Set<String> DECISIVE =
      Set.of(
          "not", "no", "nor", "none", "never", "shall", "may", "must", "will", "can", "cannot",
          "should", "would", "and", "or", "if", "unless", "until", "before", "after", "all", "any",
          "some", "only", "except", "without", "with", "within", "is", "are", "was", "were");

  private static final int MIN_LENGTH = 4;

  static Weight of(Redline redline) {
    if (redline.isSame()) {
      return TYPOGRAPHY;
    }
    List<Redline.Piece> pieces = redline.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Kind kind = pieces.get(i).kind();
      boolean isPair =
          kind == Kind.DELETED
              && i + 1 < pieces.size()
              && pieces.get(i + 1).kind() == Kind.INSERTED;
      String old = kind == Kind.DELETED ? redline.words(pieces.get(i)) : "";
      String now = isPair ? redline.words(pieces.get(i + 1)) : "";
      if (kind == Kind.INSERTED) {
        now = redline.words(pieces.get(i));
      }
      boolean isChange = kind == Kind.DELETED || kind == Kind.INSERTED;
      if (isChange && !isCorrection(old, now)) {
        return SUBSTANCE;
      }
      if (isPair) {
        i++;
      }
    }
    return CORRECTION;
  }

  /// True of `agecny` and `agency`, of `, that` and `that`; not of `may` and `shall`, `30` and
  /// `60`.
  private static boolean isCorrection(String old, String now) {
    List<Word> oldWords = letters(old);
    List<Word> nowWords = letters(now);
    if (oldWords.size() != nowWords.size()) {
      return false;
    }
    for (int i = 0; i < oldWords.size(); i++) {
      if (!isSlip(lower(oldWords.get(i)), lower(nowWords.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> letters(String text) {
    return Word.in(text, 0, text.length()).stream().filter(word -> !word.isMark()).toList();
  }

  private static String lower(Word word) {
    return word.form().toLowerCase(Locale.ROOT);
  }

  private static boolean isSlip(String old, String now) {
    if (old.equals(now)) {
      return true;
    }
    return !DECISIVE.contains(old)
        && !DECISIVE.contains(now)
        && Math.min(old.length(), now.length()) >= MIN_LENGTH
        && old.charAt(0) == now.charAt(0)
        && old.chars().allMatch(Character::isLetter)
        && now.chars().allMatch(Character::isLetter)
        && isOneEditApart(old, now);
  }

  /// One letter more, less or other, or two neighbours swapped, away from the end: what happens at
  /// the end of a word is grammar (`shares`, `shared`).
  private static boolean isOneEditApart(String old, String now) {
    int head = 0;
    int shorter = Math.min(old.length(), now.length());
    while (head < shorter && old.charAt(head) == now.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    int oldMiddle = old.length() - head - tail;
    int nowMiddle = now.length() - head - tail;
    boolean isSwap =
        oldMiddle == 2
            && nowMiddle == 2
            && old.charAt(head) == now.charAt(head + 1)
            && old.charAt(head + 1) == now.charAt(head);
    return tail > 0 && (isSwap || oldMiddle <= 1 && nowMiddle <= 1);
  }
}
