package org.inforce.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;

/// An act's own time, before others work against it (STATUS.md, rules 4 and 9).
final class OrderTerm {
  /// Fed. R. Civ. P. 65(b)(2).
  private static final int TRO_DAYS = 14;

  private static final Pattern INCLUSIVE =
      Pattern.compile("(?i)\\bthrough\\b|\\binclu(?:ding|sive)|\\bto and including\\b");
  private static final Pattern EXCLUSIVE =
      Pattern.compile(
          "(?i)\\b(?:until|up to|to) but (?:not|ex)|\\bexclusive\\b|\\bends? before\\b");
  private static final Pattern BOND = Pattern.compile("(?i)\\b(?:bond|security|undertaking)\\b");
  private static final Pattern NO_BOND =
      Pattern.compile("(?i)\\b(?:no|without|waive[sd]?|zero|nominal)\\b");
  private static final Pattern WITHOUT_NOTICE =
      Pattern.compile("(?i)\\bwithout (?:prior |advance )?notice\\b|\\bex parte\\b");

  private OrderTerm() {}

  static Term of(Act act) {
    Optional<EventDate> end = act.effectiveUntil.value();
    if (end.isPresent() && isExpiry(act.type)) {
      Mention from = act.effectiveUntil.from().orElseThrow();
      return Term.ALWAYS.until(end.get(), edge(from), from.reported()).after();
    }
    Term start = start(act);
    if (end.isPresent()) {
      Mention from = act.effectiveUntil.from().orElseThrow();
      return start.until(end.get(), edge(from), from.reported());
    }
    if (act.effectiveUntil.isTied()) {
      return tied(start, act);
    }
    return act.type == EventType.TRO_GRANTED ? fourteenDays(start, act) : start;
  }

  /// An event that tells of an end holds from that end on.
  private static boolean isExpiry(EventType type) {
    return type == EventType.AGREEMENT_EXPIRY || type == EventType.EXPIRED;
  }

  /// Equal sources give different ends: sure only until the first of them.
  private static Term tied(Term start, Act act) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Mention mention : act.mentions) {
      Optional<EventDate> end = mention.event().effectiveUntil();
      if (end.isPresent()) {
        first = end.get().from().isBefore(first) ? end.get().from() : first;
        last = end.get().to().isAfter(last) ? end.get().to() : last;
      }
    }
    return start.ending(first.minusDays(1), last);
  }

  private static Term start(Act act) {
    Optional<EventDate> told = act.effectiveFrom.value().or(act.date::value);
    Term term =
        told.map(day -> Term.from(day, source(act).reported()))
            .orElseGet(() -> seen(act, LocalDate.MIN));
    return awaitsBond(act) ? seen(act, term.maybeFrom()) : term;
  }

  private static Mention source(Act act) {
    return act.effectiveFrom.from().or(act.date::from).orElse(act.best());
  }

  /// No day is told: it holds from the first day on which somebody reports that it does.
  private static Term seen(Act act, LocalDate notBefore) {
    LocalDate seen =
        act.mentions.stream()
            .filter(m -> isReportOfEffect(m.event().type()) || notBefore.equals(LocalDate.MIN))
            .map(m -> m.date().map(EventDate::from).orElse(m.knownFrom()))
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return new Term(notBefore, seen, LocalDate.MAX, LocalDate.MAX);
  }

  static boolean isReportOfEffect(EventType type) {
    return type == EventType.PRELIMINARY_INJUNCTION_IN_EFFECT || type == EventType.EXTENDED;
  }

  /// Fed. R. Civ. P. 65(c): an order conditioned on security holds from the bond.
  static boolean awaitsBond(Act act) {
    return act.mentions.stream()
        .flatMap(mention -> mention.event().conditional().stream())
        .anyMatch(words -> BOND.matcher(words).find() && !NO_BOND.matcher(words).find());
  }

  /// The court of the case, `-` while unknown.
  private static String court(Act act) {
    return act.cluster
        .caseId
        .map(id -> id.substring(0, Math.max(id.indexOf('/'), 0)))
        .filter(court -> !court.isEmpty())
        .orElse("-");
  }

  /// Without notice it ends after 14 days; with notice it is uncertain from then on.
  private static Term fourteenDays(Term start, Act act) {
    LocalDate last = Holidays.lastDay(start.surelyFrom(), TRO_DAYS, court(act));
    boolean isExParte =
        act.mentions.stream()
            .map(Mention::event)
            .anyMatch(event ->
                WITHOUT_NOTICE
                    .matcher(event.evidence().quote() + " " + event.conditional().orElse(""))
                    .find());
    return isExParte ? start.ending(last.minusDays(1), last) : start.ending(last, LocalDate.MAX);
  }

  /// How the passage words the end it gives.
  static Term.Edge edge(Mention mention) {
    String quote = mention.event().evidence().quote();
    String basis =
        mention.event().effectiveUntil().map(EventDate::basis).orElse("").toLowerCase(Locale.ROOT);
    if (INCLUSIVE.matcher(quote).find() || INCLUSIVE.matcher(basis).find()) {
      return Term.Edge.INCLUSIVE;
    }
    return EXCLUSIVE.matcher(quote).find() ? Term.Edge.EXCLUSIVE : Term.Edge.OPEN;
  }
}
