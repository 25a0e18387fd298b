package org.inforce.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.change.Standings;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.CourtEventDraft;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.review.Rulings;
import org.inforce.status.Measure;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.status.StatusQuery;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Questions put to a book of 100,000 generated events in 5,000 cases, with their appeals: the time
/// of one question, of one matrix, and of all statuses after a nightly run of 200 documents, made
/// from the book before it.
final class StatusFigures {
  private static final int CASES = 5_000;
  private static final int EVENTS = 20;
  private static final int NIGHTLY = 200;
  private static final int ASKED = 1_000;
  private static final RuleId RULE = new RuleId("benchmark");
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final List<EventType> TYPES =
      List.of(
          EventType.PRELIMINARY_INJUNCTION_GRANTED,
          EventType.TRO_GRANTED,
          EventType.STAY_PENDING_APPEAL_GRANTED,
          EventType.STAY_VACATED,
          EventType.EXTENDED,
          EventType.MODIFIED,
          EventType.DISSOLVED,
          EventType.STAY_DENIED,
          EventType.MOTION_FILED,
          EventType.HEARING_SET,
          EventType.BRIEF_FILED,
          EventType.REVERSED,
          EventType.MANDATE_ISSUED,
          EventType.PRELIMINARY_INJUNCTION_DENIED);
  private static final List<String> DATA = List.of("address", "phone", "name", "sensitive_health");

  private StatusFigures() {}

  static List<Figure> measure() {
    List<ProceedingReport> reports = reports();
    List<ProceedingReport> before = reports.subList(0, reports.size() - NIGHTLY);
    StatusBook book = book(before);
    List<Figure> figures = new ArrayList<>();
    List<Double> single = new ArrayList<>();
    List<Double> matrices = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      single.clear();
      matrices.clear();
      List<Measure> measures = book.measures();
      Random random = new Random(7);
      for (int i = 0; i < ASKED; i++) {
        Measure measure = measures.get(random.nextInt(measures.size()));
        StatusQuery query =
            StatusQuery.of(measure.title(), FIRST.plusDays(random.nextInt(1_500)), TODAY)
                .with(Axis.DATA_CATEGORY, DATA.get(i % DATA.size()));
        single.add(millis(() -> book.ask(query)));
        matrices.add(
            millis(() -> book.matrix(measure, query, Axis.DATA_CATEGORY, Axis.PERSON_CLASS)));
      }
    }
    figures.add(new Figure("one question, p50", at(single, 0.5), "ms", "< 5 ms"));
    figures.add(new Figure("one question, p99", at(single, 0.99), "ms", "< 5 ms"));
    figures.add(new Figure("matrix of data by persons, p50", at(matrices, 0.5), "ms", "< 20 ms"));
    figures.add(new Figure("matrix of data by persons, p99", at(matrices, 0.99), "ms", "< 20 ms"));
    figures.add(
        new Figure(
            "all joined and told anew, processor time",
            seconds(() -> Standings.of(book(reports), TODAY)),
            "s",
            ""));
    Standings.of(book, TODAY);
    figures.add(
        new Figure(
            "all statuses after a run of 200 documents, processor time",
            seconds(() -> Standings.of(book.next(reports, Rulings.NONE), TODAY)),
            "s",
            "< 2 s"));
    return figures;
  }

  /// The best of several runs, by the thread's processor time, in seconds.
  private static double seconds(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = threads.getCurrentThreadCpuTime();
      work.run();
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }

  private static StatusBook book(List<ProceedingReport> reports) {
    return StatusBook.of(reports, Taxonomy.standard(), Settings.STANDARD);
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double at(List<Double> times, double share) {
    return times.stream().sorted().toList().get((int) ((times.size() - 1) * share));
  }

  private static List<ProceedingReport> reports() {
    List<ProceedingReport> reports = new ArrayList<>();
    Random random = new Random(42);
    for (int serial = 0; serial < CASES; serial++) {
      LocalDate day = FIRST.plusDays(random.nextInt(1_200));
      for (int i = 0; i < EVENTS; i++) {
        EventType type =
            i == 0
                ? EventType.PRELIMINARY_INJUNCTION_GRANTED
                : TYPES.get(random.nextInt(TYPES.size()));
        reports.add(report(serial, i, type, day, random));
        day = day.plusDays(1 + random.nextInt(20));
      }
    }
    return reports;
  }

  private static ProceedingReport report(
      int serial, int number, EventType type, LocalDate day, Random random) {
    String id = "d%05d-%02d".formatted(serial, number);
    String name = "Ordinance " + word(serial) + " " + word(serial / 20 + 7);
    String text = type.code() + " against the " + name;
    Document document = Document.ofText(id, text);
    Evidence evidence = Evidence.of(document, new Span(0, text.length()), RULE);
    MeasureMention mention = MeasureMention.named("m-" + id, evidence, name, MeasureKind.POLICY);
    Scope scope =
        random.nextBoolean()
            ? Scope.SILENT
            : new Scope(
                Map.of(Axis.DATA_CATEGORY, List.of(DATA.get(random.nextInt(DATA.size())))),
                Map.of(),
                Map.of());
    Metadata metadata =
        Metadata.draft("paper " + id, SourceKind.COURT_ORDER, "text/plain").published(day).build();
    return new ProceedingReport(
        document.version(),
        metadata,
        day,
        List.of(mention),
        List.of(event(id, serial, type, day, evidence, scope)));
  }

  private static CourtEvent event(
      String id, int serial, EventType type, LocalDate day, Evidence evidence, Scope scope) {
    boolean isOfAppeal =
        switch (type) {
          case STAY_PENDING_APPEAL_GRANTED, STAY_VACATED, STAY_DENIED, REVERSED, MANDATE_ISSUED ->
              true;
          default -> false;
        };
    String docket =
        isOfAppeal
            ? "/us/docket/ca9/25-%d".formatted(1_000 + serial)
            : "/us/docket/ord/3:25-cv-%05d".formatted(serial);
    CaseReference reference =
        new CaseReference(
            Optional.of(isOfAppeal ? "ca9" : "ord"),
            Optional.of(AuthorityId.parse(docket)),
            Optional.of(word(serial) + " Guild v. " + word(serial / 20 + 7) + " Board"),
            Optional.empty(),
            Optional.empty());
    CourtEventDraft event =
        CourtEvent.draft("e-" + id, evidence, type)
            .date(EventDate.day(day, "stated"))
            .caseReference(reference)
            .scope(scope)
            .target(
                isOfAppeal || type == EventType.EXTENDED || type == EventType.MODIFIED
                    ? new Target.Unresolved("the injunction")
                    : new Target.OfMeasure("m-" + id));
    if (type == EventType.EXTENDED) {
      event.effectiveUntil(EventDate.day(day.plusDays(60), "stated"));
    }
    return event.build();
  }

  /// A made-up word for a number, so that names differ as names do.
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + 400;
    while (rest > 0) {
      word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
      rest /= 14;
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.append('m').toString();
  }
}
