package org.inforce.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.TimeWords;

/// Reads how long an act lasts and what it hangs on.
final class Terms {
  private static final Set<String> EVENTS =
      Set.of("until", "pending", "when", "upon", "unless", "once", "if", "while", "provided");

  private Terms() {}

  /// The end an act sets itself: a stated date, or a period counted from the day of the act.
  static Optional<EventDate> until(
      EventDraft draft, List<DateMention> named, Optional<EventDate> date) {
    if (draft.type().effect() == EventType.Effect.NONE
        || draft.type() == EventType.EFFECTIVE_DATE_DELAYED) {
      return Optional.empty();
    }
    Optional<EventDate> stated =
        named.stream()
            .filter(m -> EventAssembler.isWithin(draft, m) && ends(draft, m))
            .findFirst()
            .map(DateMention::date);
    return stated.or(() -> period(draft.sentence(), draft.verbTo(), draft.to(), date));
  }

  /// `until May 7`; of an extension also `to March 10`.
  private static boolean ends(EventDraft draft, DateMention mention) {
    return mention.role() == DateMention.Role.UNTIL
        || (draft.type() == EventType.EXTENDED
            && draft.sentence().lower(mention.from() - 1).equals("to"));
  }

  /// `for fourteen days`, `shall expire 14 days after entry`: counted with the first day excluded.
  static Optional<EventDate> period(Sentence s, int from, int to, Optional<EventDate> date) {
    for (int i = Math.max(1, from); i < to; i++) {
      boolean isDays = s.lower(i).equals("days") || s.lower(i).equals("day");
      Optional<Integer> count = isDays ? number(s.lower(i - 1), s, i) : Optional.empty();
      boolean isPeriod = count.isPresent() && (isLength(s, i) || isAfter(s, i));
      if (isPeriod && date.isPresent() && date.get().precision() == EventDate.Precision.DAY) {
        LocalDate end = date.get().from().plusDays(count.get());
        String basis = count.get() + " days after " + date.get().from();
        return Optional.of(EventDate.day(end, basis));
      }
    }
    return Optional.empty();
  }

  private static boolean isLength(Sentence s, int days) {
    return s.has("for", days - 4, days)
        || s.has("expire", days - 6, days)
        || s.has("expires", days - 6, days)
        || s.has("additional", days - 3, days);
  }

  private static boolean isAfter(Sentence s, int days) {
    String next = s.lower(days + 1);
    return next.equals("after") || next.equals("from") || next.equals("following");
  }

  private static Optional<Integer> number(String word, Sentence s, int days) {
    String lead = word.equals(")") ? s.lower(days - 2) : word;
    return TimeWords.number(lead).filter(length -> length < 1_000);
  }

  /// The words an act hangs on: `pending judicial review`, `until further order of the Court`,
  /// `upon the posting of a bond`.
  static Optional<String> condition(EventDraft draft) {
    Sentence s = draft.sentence();
    if (draft.type().effect() == EventType.Effect.NONE && draft.type() != EventType.HEARING_SET) {
      return Optional.empty();
    }
    for (int i = Math.max(draft.verbTo(), draft.from()); i < draft.to(); i++) {
      if (EVENTS.contains(s.lower(i)) && !isDated(s, i) && !isAppealName(s, i)) {
        int end = Clauses.end(s, i);
        int comma = comma(s, i + 2, Math.min(end, draft.to()));
        int to = comma > 0 ? comma : Math.min(end, draft.to());
        return to > i ? Optional.of(s.words(i, to).replaceAll("\\s+", " ")) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The first comma that parts clauses; not that of `$1,000`.
  private static int comma(Sentence s, int from, int to) {
    int at = s.find(",", from, to);
    while (at > 0 && at + 1 < s.size() && s.at(at).end() == s.at(at + 1).start()) {
      at = s.find(",", at + 1, to);
    }
    return at;
  }

  private static boolean isDated(Sentence s, int i) {
    String next = s.lower(i + 1);
    return DateReader.isMonth(next)
        || next.equals("next")
        || next.endsWith("day")
        || next.equals("publication")
        || next.equals("a") && s.lower(i).equals("pending")
        || s.at(Math.min(i + 1, s.size() - 1)).isNumber();
  }

  /// `motion for stay pending appeal` names the stay, it does not limit this act.
  private static boolean isAppealName(Sentence s, int i) {
    return s.lower(i).equals("pending")
        && s.lower(i + 1).equals("appeal")
        && s.lower(i - 1).equals("stay");
  }
}
