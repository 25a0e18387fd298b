package org.inforce.search;

import java.util.Arrays;

/// The documents that fit a query, in index order, with their scores.
final class Matches {
  private int[] documents = new int[256];
  private float[] scores = new float[256];
  private int size;

  void add(int document, float score) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    documents[size] = document;
    scores[size++] = score;
  }

  int size() {
    return size;
  }

  int document(int i) {
    return documents[i];
  }

  float score(int i) {
    return scores[i];
  }
}
