package org.inforce.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What of a document was a picture of a text. `recognitions` are the stretches that were read from
/// pictures, in order; `unreadPages` the labels of those pages that nobody has read yet, since no
/// reader for pictures was at hand.
public record Scan(List<Recognition> recognitions, List<String> unreadPages) {
  /// No pictures.
  public static final Scan NONE = new Scan(List.of(), List.of());

  /// What a person can do about pages that are left.
  public static final String ACTION =
      "install tesseract (Debian, Ubuntu: apt-get install tesseract-ocr; macOS: brew install"
          + " tesseract), then run inforce reanalyze";

  private static final String NEEDS = "needs OCR";

  public Scan {
    recognitions = List.copyOf(recognitions);
    unreadPages = List.copyOf(unreadPages);
  }

  /// A stretch of the text that was recognised from a picture, and how sure its reader was of it,
  /// from 0 to 1.
  public record Recognition(Span span, double confidence) {
    public Recognition {
      Objects.requireNonNull(span, "span");
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence must be from 0 to 1, was " + confidence);
      }
    }
  }

  /// True when pages are left to be read by optical character recognition.
  public boolean needsOcr() {
    return !unreadPages.isEmpty();
  }

  /// What is wrong while pages are left, as a clause: `needs OCR: 7 page(s) are pictures of text`.
  public String reason() {
    return NEEDS + ": " + unreadPages.size() + " page(s) are pictures of text";
  }

  /// Whether `reason` was given by [#reason()].
  public static boolean isReason(String reason) {
    return reason.startsWith(NEEDS);
  }

  /// How surely the words of `span` were read, from 0 to 1, when any of them were recognised from a
  /// picture: the mean over its characters. Empty for words that the file itself gives.
  public Optional<Double> confidenceOf(Span span) {
    double sum = 0;
    int covered = 0;
    for (int i = firstAfter(span.start()); i < recognitions.size(); i++) {
      Recognition found = recognitions.get(i);
      if (found.span().start() >= span.end()) {
        break;
      }
      int start = Math.max(span.start(), found.span().start());
      int length = Math.min(span.end(), found.span().end()) - start;
      sum += found.confidence() * length;
      covered += length;
    }
    return covered == 0
        ? Optional.empty()
        : Optional.of((sum + span.length() - covered) / span.length());
  }

  /// The index of the first recognition that ends after `offset`.
  private int firstAfter(int offset) {
    int low = 0;
    int high = recognitions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (recognitions.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
