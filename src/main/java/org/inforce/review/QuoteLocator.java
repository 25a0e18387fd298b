package org.inforce.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Span;

/// Finds a quote again in a new version of its document: the exact words nearest to their old
/// place, else the stretch that shares most words; the same words with other signs and spaces
/// between them are the quote moved. Linear in the text.
public final class QuoteLocator {
  /// Of the quote's words, how many a stretch must share to count as the quote reworded.
  static final double LEAST_SHARED = 0.7;

  private static final int FEWEST_WORDS = 4;

  private QuoteLocator() {}

  /// `formerStart` is where the quote stood, in UTF-16 units of the old text.
  public static Relocation locate(String quote, int formerStart, String text) {
    if (quote.isBlank()) {
      return new Relocation.Lost();
    }
    if (text.startsWith(quote, formerStart)) {
      return new Relocation.Unmoved(span(formerStart, quote));
    }
    int nearest = nearest(quote, formerStart, text);
    return nearest >= 0
        ? new Relocation.Moved(span(nearest, quote))
        : similar(quote, text).orElseGet(Relocation.Lost::new);
  }

  private static Span span(int start, String quote) {
    return new Span(start, start + quote.length());
  }

  private static int nearest(String quote, int formerStart, String text) {
    int best = -1;
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
      boolean nearer = best < 0 || Math.abs(at - formerStart) < Math.abs(best - formerStart);
      best = nearer ? at : best;
    }
    return best;
  }

  private record Token(String word, int start, int end) {}

  private static Optional<Relocation> similar(String quote, String text) {
    List<Token> wanted = tokens(quote);
    List<Token> all = tokens(text);
    if (wanted.size() < FEWEST_WORDS || all.size() < wanted.size()) {
      return Optional.empty();
    }
    Map<String, Integer> missing = new HashMap<>();
    wanted.forEach(token -> missing.merge(token.word(), 1, Integer::sum));
    int size = wanted.size();
    int shared = 0;
    int best = 0;
    int bestAt = -1;
    for (int i = 0; i < all.size(); i++) {
      shared += take(missing, all.get(i).word());
      if (i >= size) {
        shared -= giveBack(missing, all.get(i - size).word());
      }
      if (shared > best) {
        best = shared;
        bestAt = i;
      }
    }
    double share = best / (double) size;
    if (bestAt < 0 || share < LEAST_SHARED) {
      return Optional.empty();
    }
    int first = Math.max(0, bestAt - size + 1);
    Span span = new Span(all.get(first).start(), all.get(bestAt).end());
    return Optional.of(
        isSame(wanted, all.subList(first, bestAt + 1))
            ? new Relocation.Moved(span)
            : new Relocation.Reworded(span, Math.min(share, 0.99)));
  }

  /// The same words in the same order: only signs, spaces or capitals differ.
  private static boolean isSame(List<Token> wanted, List<Token> found) {
    return wanted.stream()
        .map(Token::word)
        .toList()
        .equals(found.stream().map(Token::word).toList());
  }

  /// One if the window still lacked the word.
  private static int take(Map<String, Integer> missing, String word) {
    Integer left = missing.get(word);
    if (left == null) {
      return 0;
    }
    missing.put(word, left - 1);
    return left > 0 ? 1 : 0;
  }

  /// One if the window lacks the word once it leaves.
  private static int giveBack(Map<String, Integer> missing, String word) {
    Integer left = missing.get(word);
    if (left == null) {
      return 0;
    }
    missing.put(word, left + 1);
    return left >= 0 ? 1 : 0;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(new Token(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
        start = -1;
      }
    }
    return tokens;
  }
}
