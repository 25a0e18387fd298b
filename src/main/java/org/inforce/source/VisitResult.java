package org.inforce.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a visit to a source brings, one after another.
public sealed interface VisitResult {

  /// The visit to `source` begins.
  record Begun(String source) implements VisitResult {
    public Begun {
      Objects.requireNonNull(source, "source");
    }
  }

  /// A place with its bytes, or the reason there are none.
  record Place(SourceResult result) implements VisitResult {
    public Place {
      Objects.requireNonNull(result, "result");
    }
  }

  /// The publisher says that there is nothing at an address (404 or 410).
  record Gone(String location, int status) implements VisitResult {
    public Gone {
      Objects.requireNonNull(location, "location");
    }
  }

  /// The visit is over: everything since the end of the one before came from `source`. `fetched`
  /// answers had content; `problem` is absent when the source answered in full; `lists` are the
  /// answers by which its documents were found.
  record Over(String source, int fetched, Optional<String> problem, List<Capture> lists)
      implements VisitResult {
    public Over {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(problem, "problem");
      lists = List.copyOf(lists);
    }
  }
}
