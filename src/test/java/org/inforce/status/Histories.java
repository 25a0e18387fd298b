package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.taxonomy.Axis;

/// Reports made up for tests: one event each, told by one paper.
final class Histories {
  private static final RuleId RULE = new RuleId("test");
  private static final List<EventType> ORDERS =
      List.of(
          EventType.PRELIMINARY_INJUNCTION_GRANTED,
          EventType.TRO_GRANTED,
          EventType.PERMANENT_INJUNCTION,
          EventType.SECTION_705_STAY);
  private static final List<EventType> LATER =
      List.of(
          EventType.ADMINISTRATIVE_STAY,
          EventType.STAY_PENDING_APPEAL_GRANTED,
          EventType.STAY_VACATED,
          EventType.DISSOLVED,
          EventType.REVERSED,
          EventType.MANDATE_ISSUED,
          EventType.EXTENDED,
          EventType.FINAL_JUDGMENT,
          EventType.POLICY_RESCINDED,
          EventType.STAY_DENIED);
  private static final List<String> DATA = List.of("address", "phone", "name", "sensitive_health");

  private static final List<String> PERSONS = List.of("us_citizen", "lpr", "not_lawfully_residing");

  private Histories() {}

  /// What one paper tells.
  static final class Telling {
    private final String id;
    private final EventType type;
    private final LocalDate day;
    private SourceKind kind = SourceKind.COURT_ORDER;
    private String measure = "Heron Policy";
    private Optional<String> docket = Optional.of("ord/3:26-cv-00101");
    private Optional<String> caption = Optional.of("Plaintiff One v. Heron Office");
    private String target = "";
    private List<String> protectedParties = List.of();
    private Scope scope = Scope.SILENT;
    private Optional<EventDate> until = Optional.empty();
    private Optional<EventDate> from = Optional.empty();

    Telling(String id, EventType type, LocalDate day) {
      this.id = id;
      this.type = type;
      this.day = day;
    }

    Telling by(SourceKind source) {
      kind = source;
      return this;
    }

    Telling in(String number) {
      docket = Optional.of(number);
      return this;
    }

    Telling of(String name) {
      measure = name;
      return this;
    }

    Telling named(String words) {
      caption = Optional.of(words);
      return this;
    }

    Telling on(String words) {
      target = words;
      return this;
    }

    Telling protecting(String... parties) {
      protectedParties = List.of(parties);
      return this;
    }

    Telling barring(Map<Axis, List<String>> granted) {
      scope = new Scope(granted, Map.of(), Map.of());
      return this;
    }

    Telling until(LocalDate end) {
      until = Optional.of(EventDate.day(end, "stated"));
      return this;
    }

    /// The year was not stated.
    Telling untilInferred(LocalDate end) {
      until = Optional.of(new EventDate(end, end, "without a year", true));
      return this;
    }

    /// The paper names neither docket nor caption.
    Telling unnumbered() {
      docket = Optional.empty();
      caption = Optional.empty();
      return this;
    }

    Telling from(LocalDate start) {
      from = Optional.of(EventDate.day(start, "stated"));
      return this;
    }

    ProceedingReport report() {
      String text = type.code() + " against the " + measure + " (" + id + ")";
      Document document = Document.ofText(id, text);
      Evidence evidence = Evidence.of(document, new Span(0, text.length()), RULE);
      MeasureMention mention =
          new MeasureMention(
              "m-" + id,
              evidence,
              measure,
              MeasureKind.POLICY,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              false);
      CourtEvent event = event(evidence);
      Metadata metadata = Metadata.draft("paper " + id, kind, "text/plain").published(day).build();
      return new ProceedingReport(
          document.version(), metadata, day, List.of(mention), List.of(event));
    }

    private CourtEvent event(Evidence evidence) {
      CaseReference reference =
          new CaseReference(
              docket
                  .map(number -> number.substring(0, number.indexOf('/')))
                  .filter(court -> !court.equals("-")),
              docket.map(number -> AuthorityId.parse("/us/docket/" + number)),
              caption,
              Optional.empty(),
              Optional.empty());
      Target acted =
          target.isEmpty() ? new Target.OfMeasure("m-" + id) : new Target.Unresolved(target);
      return new CourtEvent(
          "e-" + id,
          evidence,
          type,
          Optional.of(EventDate.day(day, "stated")),
          reference,
          Optional.of(acted),
          List.of(),
          protectedParties,
          scope,
          from,
          until,
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          1.0);
    }
  }

  static Telling tell(String id, EventType type, String day) {
    return new Telling(id, type, LocalDate.parse(day));
  }

  /// A history of `length` events in one case and its appeal, drawn by `random`.
  static List<ProceedingReport> random(Random random, int length, int serial) {
    List<ProceedingReport> reports = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 5);
    String district = "ord/3:26-cv-%05d".formatted(serial);
    String appeal = "ca9/26-%d".formatted(1000 + serial);
    String measure = "Measure " + serial;
    for (int i = 0; i < length; i++) {
      EventType type =
          i == 0 || random.nextInt(4) == 0
              ? ORDERS.get(random.nextInt(ORDERS.size()))
              : LATER.get(random.nextInt(LATER.size()));
      String id = "d%05d-%03d".formatted(serial, i);
      boolean isOfAppeal = isOfAppeal(type);
      Telling telling =
          new Telling(id, type, day)
              .of(measure)
              .named("Plaintiff " + serial + " v. Office " + serial)
              .in(isOfAppeal ? appeal : district)
              .on(targetOf(type));
      if (ORDERS.contains(type) && random.nextBoolean()) {
        telling.barring(barred(random));
      }
      if (ORDERS.contains(type) && random.nextInt(3) == 0) {
        telling.protecting("Wabash", "Kenton");
      }
      if (type == EventType.EXTENDED) {
        telling.until(day.plusDays(20 + random.nextInt(60)));
      }
      reports.add(telling.report());
      for (int again = random.nextInt(4); again > 1; again--) {
        reports.add(retold(random, telling, id + "-r" + again).report());
      }
      day = day.plusDays(1 + random.nextInt(12));
    }
    return reports;
  }

  private static Map<Axis, List<String>> barred(Random random) {
    List<String> data = List.of(DATA.get(random.nextInt(4)));
    return random.nextBoolean()
        ? Map.of(Axis.DATA_CATEGORY, data)
        : Map.of(
            Axis.DATA_CATEGORY, data, Axis.PERSON_CLASS, List.of(PERSONS.get(random.nextInt(3))));
  }

  /// The same event as a report of another rank tells it, which may differ on its end or its reach.
  private static Telling retold(Random random, Telling first, String id) {
    Telling again =
        new Telling(id, first.type, first.day)
            .by(random.nextBoolean() ? SourceKind.NEWS : SourceKind.PRESS_RELEASE_OFFICIAL)
            .of(first.measure)
            .named(first.caption.orElseThrow())
            .in(first.docket.orElseThrow())
            .on(first.target);
    if (ORDERS.contains(first.type) && random.nextBoolean()) {
      again.barring(barred(random));
    }
    if (first.type == EventType.EXTENDED || random.nextInt(4) == 0) {
      again.until(first.day.plusDays(20 + random.nextInt(60)));
    }
    return again;
  }

  private static boolean isOfAppeal(EventType type) {
    return switch (type) {
      case ADMINISTRATIVE_STAY,
          STAY_PENDING_APPEAL_GRANTED,
          STAY_VACATED,
          REVERSED,
          MANDATE_ISSUED,
          STAY_DENIED ->
          true;
      default -> false;
    };
  }

  private static String targetOf(EventType type) {
    return switch (type) {
      case ADMINISTRATIVE_STAY, STAY_PENDING_APPEAL_GRANTED, REVERSED, DISSOLVED, EXTENDED ->
          "the injunction";
      case STAY_VACATED -> "the stay";
      default -> "";
    };
  }
}
