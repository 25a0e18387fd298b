package org.inforce.change;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.change.Redline.Kind;
import org.inforce.store.Weight;

/// Says how much a change of words matters: as much as the heaviest of its pieces.
final class Weighing {
  /// Small words that turn the meaning around, however small the difference between them.
  private static final Set<String> DECISIVE =
      Set.of(
          "not", "no", "nor", "none", "never", "shall", "may", "must", "will", "can", "cannot",
          "should", "would", "and", "or", "if", "unless", "until", "before", "after", "all", "any",
          "some", "only", "except", "without", "with", "within", "is", "are", "was", "were");

  private static final int MIN_LENGTH = 4;

  private Weighing() {}

  static Weight of(Redline redline) {
    Weight weight = Weight.TYPOGRAPHY;
    List<Redline.Piece> pieces = redline.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      boolean isPair =
          pieces.get(i).kind() == Kind.DELETED
              && i + 1 < pieces.size()
              && pieces.get(i + 1).kind() == Kind.INSERTED;
      weight = weight.or(of(redline, pieces.get(i), isPair ? i + 1 : i));
      i += isPair ? 1 : 0;
    }
    return weight;
  }

  /// `last` is the index of what was put in for `piece`, else its own.
  private static Weight of(Redline redline, Redline.Piece piece, int last) {
    Redline.Piece answer = redline.pieces().get(last);
    return switch (piece.kind()) {
      case SAME -> Weight.TYPOGRAPHY;
      case MOVED_AWAY, MOVED_HERE -> Weight.CORRECTION;
      case DELETED, INSERTED -> {
        if (redline.isBoilerplate(piece) && redline.isBoilerplate(answer)) {
          yield Weight.BOILERPLATE;
        }
        String old = piece.kind() == Kind.DELETED ? redline.words(piece) : "";
        String now = answer.kind() == Kind.INSERTED ? redline.words(answer) : "";
        yield isCorrection(old, now) ? Weight.CORRECTION : Weight.SUBSTANCE;
      }
    };
  }

  /// True of `agecny` and `agency`, of `, that` and `that`; not of `may` and `shall`, `30` and
  /// `60`.
  private static boolean isCorrection(String old, String now) {
    List<Word> oldWords = letters(old);
    List<Word> nowWords = letters(now);
    if (joined(oldWords).equals(joined(nowWords))) {
      return true;
    }
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

  /// The same letters with other gaps between them: `in to`, `into`.
  private static String joined(List<Word> words) {
    return words.stream().map(Weighing::lower).collect(Collectors.joining());
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
