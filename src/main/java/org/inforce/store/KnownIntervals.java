package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.document.Metadata;

/// From which day until which each version of one document counts (STATUS.md, rule 1). The outcome
/// depends on the versions alone, not on the order in which they came.
///
/// A version counts from the day its publisher states. Versions of one stated day are silent edits
/// when they have the same form: each counts from the day it was retrieved. When they have several
/// forms (the abstract of a record, the full text of a page), the form with the longest text counts
/// and the others never do.
final class KnownIntervals {
  private KnownIntervals() {}

  /// What the day of a version hangs on; `stated` is the publisher's day, `length` that of the
  /// text.
  record Candidate(
      long version, Optional<LocalDate> stated, Instant retrieved, String mediaType, int length) {
    static Candidate of(ResultSet row) throws SQLException {
      Metadata metadata = MetadataJson.unpack(row.getBytes(2));
      return new Candidate(
          row.getLong(1),
          metadata.knownFrom(),
          Instant.parse(row.getString(3)),
          metadata.mediaType(),
          row.getInt(4));
    }

    LocalDate day() {
      return stated.orElseGet(this::retrievedDay);
    }

    LocalDate retrievedDay() {
      return LocalDate.ofInstant(retrieved, ZoneOffset.UTC);
    }
  }

  /// The days of one version; with `until` equal to `from` it never counts.
  record Interval(long version, LocalDate from, Optional<LocalDate> until) {
    boolean isEmpty() {
      return until.map(from::equals).orElse(false);
    }
  }

  /// In order of time; the last one is the current version.
  static List<Interval> of(List<Candidate> candidates) {
    List<Interval> never = new ArrayList<>();
    List<Interval> starts = new ArrayList<>();
    for (List<Candidate> sameDay : byDay(candidates).values()) {
      List<Candidate> counting = countingForm(sameDay);
      for (Candidate candidate : sameDay) {
        if (!counting.contains(candidate)) {
          LocalDate day = candidate.day();
          never.add(new Interval(candidate.version(), day, Optional.of(day)));
        }
      }
      start(counting, starts);
    }
    never.addAll(closed(starts));
    return never;
  }

  private static Map<LocalDate, List<Candidate>> byDay(List<Candidate> candidates) {
    Map<LocalDate, List<Candidate>> days = new TreeMap<>();
    for (Candidate candidate : candidates) {
      days.computeIfAbsent(candidate.day(), day -> new ArrayList<>()).add(candidate);
    }
    return days;
  }

  /// The versions of the form whose latest version has the longest text, in order of retrieval.
  private static List<Candidate> countingForm(List<Candidate> sameDay) {
    Map<String, List<Candidate>> forms = new TreeMap<>();
    sameDay.stream()
        .sorted(Comparator.comparing(Candidate::retrieved).thenComparing(Candidate::version))
        .forEach(candidate ->
            forms.computeIfAbsent(candidate.mediaType(), form -> new ArrayList<>()).add(candidate));
    return forms.values().stream()
        .max(Comparator.comparingInt(form -> form.getLast().length()))
        .orElseThrow();
  }

  /// A version never counts from before the one it follows.
  private static void start(List<Candidate> counting, List<Interval> starts) {
    for (int i = 0; i < counting.size(); i++) {
      Candidate candidate = counting.get(i);
      LocalDate from = i == 0 ? candidate.day() : candidate.retrievedDay();
      if (!starts.isEmpty() && from.isBefore(starts.getLast().from())) {
        from = starts.getLast().from();
      }
      starts.add(new Interval(candidate.version(), from, Optional.empty()));
    }
  }

  private static List<Interval> closed(List<Interval> starts) {
    List<Interval> closed = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Interval interval = starts.get(i);
      Optional<LocalDate> until =
          i + 1 < starts.size() ? Optional.of(starts.get(i + 1).from()) : Optional.empty();
      closed.add(new Interval(interval.version(), interval.from(), until));
    }
    return closed;
  }
}
