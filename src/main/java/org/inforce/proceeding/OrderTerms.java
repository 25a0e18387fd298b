package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the terms a court's paper sets for its own order in sentences of their own: `This Order
/// shall expire fourteen days after entry`, `shall remain in effect until trial`, `takes effect
/// on`, `Plaintiffs shall post a bond`. They belong to the restraints the same paper orders.
final class OrderTerms {
  private static final Set<String> PAPERS =
      Set.of("order", "tro", "injunction", "stay", "it", "relief", "decree");

  private final Optional<EventDate> until;
  private final Optional<EventDate> from;
  private final Optional<String> condition;

  private OrderTerms(
      Optional<EventDate> until, Optional<EventDate> from, Optional<String> condition) {
    this.until = until;
    this.from = from;
    this.condition = condition;
  }

  static OrderTerms read(List<Sentence> sentences, Papers paper, DateReader dates) {
    Optional<EventDate> until = Optional.empty();
    Optional<EventDate> from = Optional.empty();
    Optional<String> condition = Optional.empty();
    if (paper.isOfCourt()) {
      for (Sentence s : sentences) {
        Optional<String> bond = bond(s);
        int verb = lasting(s);
        if (verb >= 0) {
          until = until.or(() -> end(s, verb, paper, dates));
          condition = condition.or(() -> words(s, verb));
        }
        from = from.or(() -> start(s, dates));
        condition = condition.or(() -> bond).or(() -> withoutNotice(s));
      }
    }
    return new OrderTerms(until, from, condition);
  }

  /// Where a sentence says how long the order lasts.
  private static int lasting(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      String word = s.lower(i);
      boolean isExpiry =
          (word.equals("expire") || word.equals("expires") || word.equals("terminate"))
              && !Unreal.isConditional(s, i);
      boolean isEffect =
          word.equals("effect")
              && s.lower(i - 1).equals("in")
              && (s.has("remain", i - 4, i) || s.has("remains", i - 4, i) || s.has("be", i - 4, i));
      if ((isExpiry || isEffect) && namesPaper(s, i) && !EarlierOrder.isNamed(s.words(0, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean namesPaper(Sentence s, int before) {
    for (int i = Math.max(0, before - 26); i < before; i++) {
      if (PAPERS.contains(s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<EventDate> end(Sentence s, int verb, Papers paper, DateReader dates) {
    Optional<EventDate> stated =
        dates.find(s, false).stream()
            .filter(m -> m.from() > verb && m.role() != DateMention.Role.NAMING)
            .findFirst()
            .map(DateMention::date);
    return stated.or(() -> Terms.period(s, verb, s.size(), paper.day()));
  }

  private static Optional<String> words(Sentence s, int verb) {
    int until = Math.max(s.find("until", verb, s.size()), s.find("pending", verb, s.size()));
    if (until < 0 || DateReader.isMonth(s.lower(until + 1))) {
      return Optional.empty();
    }
    return Optional.of(s.words(until, Clauses.end(s, until)).replaceAll("\\s+", " "));
  }

  /// `This Order shall take effect on June 1`, `is effective at noon on`.
  private static Optional<EventDate> start(Sentence s, DateReader dates) {
    boolean isOwn = s.has("order", 0, 8) || s.has("injunction", 0, 8) || s.has("vacatur", 0, 8);
    boolean isEffect = s.has("effect", 0, s.size()) || s.has("effective", 0, s.size());
    if (!isOwn || !isEffect || s.has("remain", 0, s.size()) || s.has("remains", 0, s.size())) {
      return Optional.empty();
    }
    return dates.find(s, false).stream()
        .filter(m -> m.role() == DateMention.Role.FROM)
        .findFirst()
        .map(DateMention::date);
  }

  /// `issued without notice`, `ex parte`: such an order ends by itself (Fed. R. Civ. P. 65(b)(2)).
  private static Optional<String> withoutNotice(Sentence s) {
    for (int i = 0; i + 1 < s.size(); i++) {
      boolean isPlain = s.lower(i).equals("without") && s.has("notice", i + 1, i + 4);
      if (isPlain || s.lower(i).equals("ex") && s.lower(i + 1).equals("parte")) {
        return Optional.of(isPlain ? "without notice" : "ex parte");
      }
    }
    return Optional.empty();
  }

  /// `conditioned on the posting of a bond`, `shall post security`, `upon filing a bond`.
  private static Optional<String> bond(Sentence s) {
    int bond = Math.max(s.find("bond", 0, s.size()), s.find("security", 0, s.size()));
    if (bond < 0
        || s.has("waives", 0, bond)
        || s.has("waived", 0, s.size())
        || s.has("no", 0, bond)
        || s.has("social", 0, bond)) {
      return Optional.empty();
    }
    for (int i = 0; i < bond; i++) {
      String word = s.lower(i);
      boolean isLead =
          word.equals("upon") || word.equals("conditioned") || word.equals("contingent");
      boolean isDuty =
          (word.equals("post") || word.equals("file") || word.equals("give"))
              && (s.has("shall", 0, i) || s.has("must", 0, i));
      if (isLead || isDuty) {
        return Optional.of(s.words(i, bond + 1).replaceAll("\\s+", " "));
      }
    }
    return Optional.empty();
  }

  /// The restraints of the paper with the terms they do not state themselves.
  List<CourtEvent> applied(List<CourtEvent> events) {
    List<CourtEvent> applied = new ArrayList<>();
    for (CourtEvent event : events) {
      boolean isOrdered =
          event.type().effect() == EventType.Effect.RESTRAINS
              && event.date().isPresent()
              && event.type() != EventType.PRELIMINARY_INJUNCTION_IN_EFFECT;
      applied.add(isOrdered ? withTerms(event) : event);
    }
    return applied;
  }

  private CourtEvent withTerms(CourtEvent event) {
    CourtEventDraft draft = CourtEventDraft.from(event);
    until.filter(any -> event.effectiveUntil().isEmpty()).ifPresent(draft::effectiveUntil);
    condition.filter(any -> event.conditional().isEmpty()).ifPresent(draft::conditional);
    from.filter(any -> event.effectiveFrom().isEmpty()).ifPresent(draft::effectiveFrom);
    return draft.build();
  }
}
