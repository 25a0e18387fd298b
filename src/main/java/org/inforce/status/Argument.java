package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;
import org.inforce.review.Word;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// The steps from the sources to the answer, as a person would argue them (STATUS.md, rule 10).
final class Argument {
  private final Dossier dossier;
  private final Taxonomy taxonomy;
  private final Settings settings;
  private final StatusQuery query;
  private final Judgment judgment;
  private final Verdict verdict;
  private final LocalDate day;
  private final List<Reason> steps = new ArrayList<>();

  Argument(
      Dossier dossier,
      Taxonomy taxonomy,
      Settings settings,
      StatusQuery query,
      Judgment judgment,
      Verdict verdict) {
    this.dossier = dossier;
    this.taxonomy = taxonomy;
    this.settings = settings;
    this.query = query;
    this.judgment = judgment;
    this.verdict = verdict;
    this.day = query.asOf();
  }

  List<Reason> steps() {
    life();
    for (Act act : dossier.acts) {
      boolean isOrder = act.restrains() || act.isVacatur();
      if (isOrder && !act.cluster.isVague && !act.day().isAfter(day)) {
        order(act);
      } else if (act.type.effect() == EventType.Effect.REFUSES && !act.day().isAfter(day)) {
        refusal(act);
      } else if (Dossier.isStayOfMeasure(act) && !act.day().isAfter(day)) {
        order(act);
      }
    }
    refused();
    rules();
    conclusion();
    return steps;
  }

  private void add(Act act, Mention mention, String step) {
    String said = mention.word().map(word -> " No source: the word of " + word.words()).orElse("");
    steps.add(
        new Reason(
            Optional.of(act.id()),
            Optional.of(mention.event().evidence()),
            mention.word(),
            step + said));
  }

  /// What people said of an act: which passages tell it, and what its fields are.
  private void words(Act act) {
    for (Word word : act.cluster.words) {
      steps.add(
          Reason.said(
              Optional.of(act.id()),
              word,
              "Which passages tell of " + Phrases.noun(act) + " is the word of " + word.words()));
    }
    for (Amendment amendment : act.cluster.amendments) {
      steps.add(
          Reason.said(
              Optional.of(act.id()),
              amendment.word(),
              "Of "
                  + Phrases.noun(act)
                  + " a reviewer's word outranks the sources: "
                  + amendment.fields().words()
                  + " – "
                  + amendment.word().words()));
    }
  }

  private void refused() {
    for (HumanWord.Refused refused : dossier.refused) {
      Mention mention = refused.told().mention;
      if (!mention.knownFrom().isAfter(query.knownAsOf())) {
        steps.add(
            new Reason(
                Optional.empty(),
                Optional.of(mention.event().evidence()),
                Optional.of(refused.word()),
                "This passage is not counted as “"
                    + mention.event().type().code().replace('_', ' ')
                    + "”: rejected by "
                    + refused.word().words()));
      }
    }
  }

  private void life() {
    Life.At life = dossier.life.at(day, AnswerWriter.point(query));
    if (life.by().isEmpty()) {
      steps.add(
          Reason.rule(
              "No source tells when “"
                  + dossier.measure.title()
                  + "” began or ended; it is taken to be in force."));
    }
    for (Act act : life.by()) {
      words(act);
      add(act, act.best(), lifeStep(act));
    }
    steps.add(
        Reason.rule(
            "So on "
                + day
                + " the measure itself is "
                + life.force().code().replace('_', ' ')
                + (life.isAlive() == Truth.MAYBE ? ": " + whyLifeIsOpen(life) : "")
                + "."));
  }

  private String lifeStep(Act act) {
    String until =
        act.effectiveUntil.value().map(end -> ", until " + end.iso() + inferred(end)).orElse("");
    return Phrases.sentence(act.type.code().replace('_', ' '))
        + " "
        + Phrases.when(act)
        + until
        + ".";
  }

  private static String inferred(EventDate date) {
    return date.yearInferred() ? " (no source states the year)" : "";
  }

  private static String whyLifeIsOpen(Life.At life) {
    boolean isInferred =
        life.by().stream()
            .anyMatch(act -> act.effectiveUntil.value().map(EventDate::yearInferred).orElse(false));
    return isInferred
        ? "the only end that is told states no year, and what hangs on an inferred year alone is"
            + " uncertain"
        : "the sources do not settle the day";
  }

  private void order(Act act) {
    StateOfOrder state = StateOfOrder.of(act, day);
    String scope =
        Phrases.scope(listedScope(act), act.whom.names().stream().distinct().toList(), taxonomy);
    words(act);
    add(
        act,
        act.best(),
        Phrases.sentence(Phrases.noun(act))
            + " holds from "
            + act.day()
            + (scope.isEmpty() ? "" : ": " + scope)
            + ".");
    act.mentions.stream()
        .skip(1)
        .limit(4)
        .forEach(mention ->
            add(
                act,
                mention,
                mention.word().isPresent()
                    ? "The same order, as a reviewer tells it."
                    : "The same order, as another passage tells it."));
    end(act);
    attacks(act);
    act.overruled.forEach(loser -> add(loser, loser.best(), overruled(act, loser)));
    steps.add(Reason.rule("On " + day + " it is " + state.state().code().replace('_', ' ') + "."));
  }

  private static String overruled(Act act, Act loser) {
    boolean isTied = act.attacks.stream().anyMatch(attack -> attack.by() == loser);
    return isTied
        ? "One source says that it ended; another of equal rank says that it holds."
        : "A lower source says that it ended; a better one says that it holds, and outranks it.";
  }

  private static Scope listedScope(Act act) {
    return Listing.scope(act.mentions);
  }

  /// Why it ends when it does.
  private void end(Act act) {
    for (Act other : dossier.acts) {
      if (other.type == EventType.EXTENDED && other.cluster.targets.contains(act.cluster)) {
        String until =
            other.effectiveUntil.value().map(end -> "until " + end.iso()).orElse("without a day");
        words(other);
        add(other, other.best(), "It was kept in effect " + until + ".");
      }
    }
    if (act.type == EventType.TRO_GRANTED && act.effectiveUntil.value().isEmpty()) {
      steps.add(
          Reason.rule(
              "It states no end; a restraining order issued without notice ends after 14 days (Fed."
                  + " R. Civ. P. 65(b)(2))."));
    }
    if (OrderTerm.awaitsBond(act)) {
      steps.add(
          Reason.rule(
              "It is conditioned on security and holds from the bond (Fed. R. Civ. P. 65(c))."));
    }
    if (act.term.at(day) == Truth.MAYBE && isBoundary(act)) {
      steps.add(
          Reason.rule(
              day
                  + " is the day on which it ends, and nothing says whether that day is included:"
                  + " it is uncertain that day."));
    }
  }

  private boolean isBoundary(Act act) {
    return day.equals(act.term.maybeUntil()) || day.minusDays(1).equals(act.term.surelyUntil());
  }

  private void attacks(Act act) {
    for (Attack attack : act.attacks) {
      if (attack.by().day().isAfter(day)) {
        continue;
      }
      words(attack.by());
      Truth holds = Fold.holds(attack, day, Optional.empty(), EnumSet.noneOf(Axis.class));
      String how =
          switch (holds) {
            case YES -> "It " + attack.cause().words();
            case MAYBE -> "It perhaps " + attack.cause().words();
            case NO -> "What was done against it does not hold on that day";
          };
      String why =
          attack.cause() == Attack.Cause.REVERSAL && holds == Truth.MAYBE
              ? ": no source reports that the mandate issued"
              : "";
      add(
          attack.by(),
          attack.by().best(),
          how + " by " + Phrases.noun(attack.by()) + ", " + Phrases.when(attack.by()) + why + ".");
    }
  }

  private void refusal(Act act) {
    words(act);
    add(
        act,
        act.best(),
        Phrases.sentence(Phrases.noun(act))
            + " bars nothing, and lifts nothing that another order bars.");
  }

  /// The defaults and the axes on which the answer hangs.
  private void rules() {
    for (Act order : judgment.orders()) {
      switch (order.whom.ground()) {
        case DEFAULT_PARTIES -> silent(order);
        case DEFAULT_EVERYONE ->
            steps.add(
                Reason.rule(
                    Phrases.sentence(Phrases.noun(order))
                        + " names no place; by default it reaches everyone. The answer hangs on"
                        + " that setting."));
        case NAMED, PLACE, AGENCY -> {
          // It says itself whom it protects.
        }
      }
    }
    if (!query.axes().containsKey(Axis.PARTY) && judgment.isForTheParties()) {
      steps.add(
          Reason.rule(
              "The question names no party and the orders do not say whom they protect: it is"
                  + " answered for the parties."));
    }
    query
        .assume()
        .forEach((what, holds) ->
            steps.add(Reason.rule("Assumed: " + what.replace('_', ' ') + " is " + holds + ".")));
    Optional.ofNullable(query.axes().get(Axis.PERSON_CLASS))
        .filter(Cells.MIXED_UNSEPARABLE::equals)
        .ifPresent(any ->
            steps.add(
                Reason.rule(
                    "Data that cannot be separated is barred if any part of it is barred.")));
  }

  private void silent(Act order) {
    boolean isOld = order.whom.isBefore(settings.casa());
    steps.add(
        Reason.rule(
            Phrases.sentence(Phrases.noun(order))
                + " names no place; by default an injunction protects the parties only (Trump v."
                + " CASA, 27 June 2025)"
                + (isOld ? ", and for one entered before that day non-parties are uncertain" : "")
                + ". The answer hangs on that setting."));
  }

  private void conclusion() {
    Set<Axis> doubts = verdict.doubts();
    if (!doubts.isEmpty() && verdict.status() == Status.UNCERTAIN) {
      steps.add(
          Reason.rule(
              "No source settles the "
                  + String.join(" or the ", doubts.stream().sorted().map(Phrases::axis).toList())
                  + " for which this is asked."));
    }
    steps.add(
        Reason.rule(
            "Therefore, on "
                + day
                + ", as known on "
                + query.knownAsOf()
                + ": "
                + Phrases.words(verdict.status())
                + "."));
  }
}
