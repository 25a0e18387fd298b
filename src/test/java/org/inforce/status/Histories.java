package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Axis;

/// Cases made up for tests, told by one paper an event.
final class Histories {
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

  static Telling tell(String id, EventType type, String day) {
    return new Telling(id, type, LocalDate.parse(day));
  }

  /// The order most made-up cases begin with.
  static Telling injunction() {
    return tell("pi", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02");
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
        first
            .again(id)
            .by(random.nextBoolean() ? SourceKind.NEWS : SourceKind.PRESS_RELEASE_OFFICIAL);
    if (ORDERS.contains(first.type()) && random.nextBoolean()) {
      again.barring(barred(random));
    }
    if (first.type() == EventType.EXTENDED || random.nextInt(4) == 0) {
      again.until(first.day().plusDays(20 + random.nextInt(60)));
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
