package org.inforce.status;

import java.util.List;

/// What comes of a question.
public sealed interface Reply {

  /// One answer for a measure; for an authority or a case, one for each measure, in order of title.
  record Answered(List<StatusAnswer> answers) implements Reply {
    public Answered {
      answers = List.copyOf(answers);
    }
  }

  /// None or several measures fit the words: these are nearest, best first.
  record Unclear(List<Measure> candidates) implements Reply {
    public Unclear {
      candidates = List.copyOf(candidates);
    }
  }
}
