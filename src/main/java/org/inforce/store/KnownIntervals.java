package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.document.Form;
import org.inforce.document.Metadata;

/// From which day until which each version of one document counts (STATUS.md, rule 1). The outcome
/// depends on the versions alone, not on the order in which they came.
///
/// A version counts from the day its publisher states. Versions of one stated day are silent edits
/// when they have the same form: each counts from the day it was retrieved. When they have several
/// forms, they are renditions of one text: of those that are nearly as long as the longest, the
/// form that is read best counts ([Form]) and the others never do. A rendition that states no day
/// is one of the version before it. What only tells of a document (a record, a feed's entry, a page
/// with less than half the words in another form) never takes the place of its text.
final class KnownIntervals {
  /// A form whose text has at least so much of the longest one's length is whole.
  private static final double WHOLE = 2.0 / 3;

  /// A text of another form with less than so much of the length only tells of the document.
  private static final double TELLING = 0.5;

  private KnownIntervals() {}

  /// What the day of a version hangs on; `stated` is the publisher's day, `length` that of the
  /// text.
  record Candidate(
      long version, Optional<LocalDate> stated, Instant retrieved, Form form, int length) {
    static Candidate of(ResultSet row) throws SQLException {
      Metadata metadata = MetadataJson.unpack(row.getBytes(2));
      return new Candidate(
          row.getLong(1),
          metadata.knownFrom(),
          Instant.parse(row.getString(3)),
          metadata.form(),
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
    List<Candidate> before = List.of();
    for (Map.Entry<LocalDate, List<Candidate>> sameDay : byDay(candidates).entrySet()) {
      List<Candidate> counting = countingForm(sameDay.getValue());
      if (onlyTells(counting.getLast(), before)) {
        counting = List.of();
      }
      for (Candidate candidate : sameDay.getValue()) {
        if (!counting.contains(candidate)) {
          LocalDate day = sameDay.getKey();
          never.add(new Interval(candidate.version(), day, Optional.of(day)));
        }
      }
      start(counting, starts);
      before = counting.isEmpty() ? before : counting;
    }
    never.addAll(closed(starts));
    return never;
  }

  /// By the day they state, or else are rendition of, or were retrieved.
  private static Map<LocalDate, List<Candidate>> byDay(List<Candidate> candidates) {
    TreeMap<LocalDate, List<Candidate>> days = new TreeMap<>();
    candidates.stream()
        .filter(candidate -> candidate.stated().isPresent())
        .forEach(candidate ->
            days.computeIfAbsent(candidate.day(), day -> new ArrayList<>()).add(candidate));
    NavigableMap<LocalDate, List<Candidate>> stated = new TreeMap<>(days);
    candidates.stream()
        .filter(candidate -> candidate.stated().isEmpty())
        .forEach(candidate ->
            days.computeIfAbsent(dayOf(candidate, stated), day -> new ArrayList<>())
                .add(candidate));
    return days;
  }

  private static LocalDate dayOf(
      Candidate candidate, NavigableMap<LocalDate, List<Candidate>> stated) {
    Map.Entry<LocalDate, List<Candidate>> last = stated.floorEntry(candidate.retrievedDay());
    boolean isRendition =
        last != null
            && stated.values().stream()
                .flatMap(List::stream)
                .noneMatch(other -> other.form() == candidate.form());
    return isRendition ? last.getKey() : candidate.retrievedDay();
  }

  private static boolean onlyTells(Candidate candidate, List<Candidate> before) {
    return before.stream()
        .filter(other -> other.form() != candidate.form())
        .anyMatch(other ->
            !other.form().isRecord()
                && (candidate.form().isRecord() || candidate.length() < TELLING * other.length()));
  }

  /// The versions of the form that is read best, of those that are whole by their latest version,
  /// in order of retrieval.
  private static List<Candidate> countingForm(List<Candidate> sameDay) {
    Map<Form, List<Candidate>> forms = new EnumMap<>(Form.class);
    sameDay.stream()
        .sorted(Comparator.comparing(Candidate::retrieved).thenComparing(Candidate::version))
        .forEach(candidate ->
            forms.computeIfAbsent(candidate.form(), form -> new ArrayList<>()).add(candidate));
    if (forms.keySet().stream().anyMatch(form -> !form.isRecord())) {
      forms.keySet().removeIf(Form::isRecord);
    }
    int longest = forms.values().stream().mapToInt(form -> form.getLast().length()).max().orElse(0);
    return forms.values().stream()
        .filter(form -> form.getLast().length() >= WHOLE * longest)
        .findFirst()
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
