package org.inforce.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.inforce.proceeding.EventDate;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.store.StoredDocument;

/// Something in the life of an authority: it was cited, or something happened to what rests on it.
public sealed interface AuthorityMoment {

  /// The day by which it is put in order: the first it may have been.
  LocalDate day();

  /// A document that cites it was published.
  record Cited(LocalDate day, StoredDocument document) implements AuthorityMoment {
    public Cited {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(document, "document");
    }
  }

  /// Something happened to measures that rest on it.
  record Happened(EventDate when, Occurrence occurrence, List<Measure> measures)
      implements AuthorityMoment {
    public Happened {
      Objects.requireNonNull(when, "when");
      Objects.requireNonNull(occurrence, "occurrence");
      measures = List.copyOf(measures);
    }

    @Override
    public LocalDate day() {
      return when.from();
    }
  }
}
