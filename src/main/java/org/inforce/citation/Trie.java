package org.inforce.citation;

import java.util.Arrays;

/// A set of literal words over ASCII, each with a value, walked one character at a time. Unchanging
/// once built, so that any thread may walk it.
final class Trie {
  static final int NONE = -1;
  static final int ROOT = 0;
  private static final int WIDTH = 96;

  private int[] next = new int[WIDTH * 256];
  private int[] values = new int[256];
  private int nodes = 1;

  Trie() {
    Arrays.fill(values, NONE);
  }

  /// The first value given to a word stays.
  void add(String word, int value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 32 || c > 127) {
        return;
      }
      int slot = node * WIDTH + c - 32;
      if (next[slot] == 0) {
        if (nodes == values.length) {
          grow();
        }
        next[slot] = nodes++;
      }
      node = next[slot];
    }
    if (values[node] == NONE) {
      values[node] = value;
    }
  }

  private void grow() {
    int size = values.length;
    values = Arrays.copyOf(values, size * 2);
    Arrays.fill(values, size, size * 2, NONE);
    next = Arrays.copyOf(next, size * 2 * WIDTH);
  }

  /// The node behind `node` for `c`; 0 if no word goes on so.
  int step(int node, char c) {
    return c < 32 || c > 127 ? 0 : next[node * WIDTH + c - 32];
  }

  /// The value of the word that ends at `node`, [#NONE] if none does.
  int value(int node) {
    return values[node];
  }
}
