package org.inforce.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What a person decided about a finding, on the words the finding then quoted; or a person's own
/// word, whose `finding` is its own identifier and whose corrections say what it is. It counts as
/// known from `knownFrom` on, the day it was given where it was given. Entries are only ever added:
/// what is taken back is followed by an entry that says so.
public record Review(
    String finding,
    Decision decision,
    String note,
    String reviewer,
    Instant at,
    LocalDate knownFrom,
    Place place,
    String quote,
    ReviewDetails details) {

  /// The name under which the program itself adds entries, when it carries decisions to a new
  /// version.
  public static final String PROGRAM = "inforce";

  public Review {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(details, "details");
  }

  /// A decision on a norm, known from its day in UTC.
  public Review(
      String finding,
      Decision decision,
      String note,
      String reviewer,
      Instant at,
      String quote,
      ReviewDetails details) {
    this(
        finding,
        decision,
        note,
        reviewer,
        at,
        LocalDate.ofInstant(at, ZoneOffset.UTC),
        Place.UNKNOWN,
        quote,
        details);
  }

  /// A decision with nothing beside it.
  public Review(
      String finding, Decision decision, String note, String reviewer, Instant at, String quote) {
    this(finding, decision, note, reviewer, at, quote, ReviewDetails.NONE);
  }

  /// What was decided about, and where it stood: `start` in UTF-16 units of the text of the version
  /// in which it was looked at.
  public record Place(FindingKind kind, Optional<String> document, int start) {
    /// A norm of which nobody noted where it stood.
    public static final Place UNKNOWN = new Place(FindingKind.OBLIGATION, Optional.empty(), 0);

    public Place {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(document, "document");
      if (start < 0) {
        throw new IllegalArgumentException("a place is not before the text, was " + start);
      }
    }
  }

  public enum Decision {
    CONFIRMED,
    REJECTED,
    /// Right but for what the details correct.
    CORRECTED,
    NEEDS_REVIEW,
    /// As if nobody had decided; owner and due day stay.
    UNREVIEWED,
    /// A note, an owner, a due day or evidence; the verdict stays.
    NOTED,
    /// A person's own word; the details say all of it.
    RULED,
    /// Takes back the last entry that is not taken back already.
    UNDONE,
    /// The words are found under another identifier now, which the details name.
    MOVED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The decision written as `code`; empty when there is none of that name.
    public static Optional<Decision> tryParse(String code) {
      for (Decision decision : values()) {
        if (decision.code().equals(code)) {
          return Optional.of(decision);
        }
      }
      return Optional.empty();
    }
  }
}
