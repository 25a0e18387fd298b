package org.inforce.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts two long stretches of words where both have the same telling phrase, so that what lies
/// between can be compared word by word in time that grows with the length alone.
final class Anchors {
  /// Shorter stretches are compared as they are.
  private static final int SHORT = 400;

  /// A phrase of so many words that stands once in each text is the same place in both.
  private static final int PHRASE = 5;

  private Anchors() {}

  /// A stretch in which both have the same words, or one still to be compared.
  sealed interface Gap {
    record Same(List<Word> words) implements Gap {}

    record Open(List<Word> old, List<Word> now) implements Gap {}
  }

  static List<Gap> gaps(List<Word> old, List<Word> now) {
    if (Math.min(old.size(), now.size()) <= SHORT) {
      return List.of(new Gap.Open(old, now));
    }
    List<Gap> gaps = new ArrayList<>();
    int doneOld = 0;
    int doneNow = 0;
    for (int[] anchor : anchors(old, now)) {
      if (anchor[0] < doneOld || anchor[1] < doneNow) {
        continue;
      }
      int length = common(old, now, anchor[0], anchor[1]);
      gaps.add(new Gap.Open(old.subList(doneOld, anchor[0]), now.subList(doneNow, anchor[1])));
      gaps.add(new Gap.Same(now.subList(anchor[1], anchor[1] + length)));
      doneOld = anchor[0] + length;
      doneNow = anchor[1] + length;
    }
    gaps.add(new Gap.Open(old.subList(doneOld, old.size()), now.subList(doneNow, now.size())));
    return gaps;
  }

  private static int common(List<Word> old, List<Word> now, int fromOld, int fromNow) {
    int length = 0;
    while (fromOld + length < old.size()
        && fromNow + length < now.size()
        && old.get(fromOld + length).form().equals(now.get(fromNow + length).form())) {
      length++;
    }
    return length;
  }

  /// Places of the same phrase in both, in an order that holds in both: the longest such chain.
  private static List<int[]> anchors(List<Word> old, List<Word> now) {
    Map<List<String>, Integer> inOld = once(old);
    Map<List<String>, Integer> inNow = once(now);
    List<int[]> pairs = new ArrayList<>();
    inNow.forEach((phrase, at) -> {
      Integer from = inOld.get(phrase);
      if (at >= 0 && from != null && from >= 0) {
        pairs.add(new int[] {from, at});
      }
    });
    pairs.sort((one, other) -> Integer.compare(one[1], other[1]));
    return longestChain(pairs);
  }

  /// Where each phrase stands; -1 for one that stands more than once.
  private static Map<List<String>, Integer> once(List<Word> words) {
    List<String> forms = words.stream().map(Word::form).toList();
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = 0; i + PHRASE <= forms.size(); i++) {
      int at = i;
      places.merge(forms.subList(i, i + PHRASE), at, (first, second) -> -1);
    }
    return places;
  }

  private static List<int[]> longestChain(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends[middle])[0] < pairs.get(i)[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] chain = new int[length][];
    for (int i = length == 0 ? -1 : ends[length - 1], at = length - 1; i >= 0; at--) {
      chain[at] = pairs.get(i);
      i = previous[i];
    }
    return Arrays.asList(chain);
  }
}
