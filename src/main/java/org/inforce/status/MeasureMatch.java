package org.inforce.status;

import java.util.List;

/// Which measure some words mean.
public sealed interface MeasureMatch {

  record One(Measure measure) implements MeasureMatch {}

  /// More than one fits equally well; best first.
  record Several(List<Measure> candidates) implements MeasureMatch {
    public Several {
      candidates = List.copyOf(candidates);
    }
  }

  /// None fits; the nearest first.
  record None(List<Measure> candidates) implements MeasureMatch {
    public None {
      candidates = List.copyOf(candidates);
    }
  }
}
