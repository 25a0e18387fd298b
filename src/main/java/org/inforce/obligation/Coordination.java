package org.inforce.obligation;

import java.util.ArrayList;
import java.util.List;

/// Splits predicates that share subject and modal: `shall keep a register and report each loss` is
/// two duties; `request and receive information` is one, because its verbs share their object.
final class Coordination {
  private Coordination() {}

  /// The drafts in order, each joined predicate split off as a draft of its own.
  static List<Draft> split(Reading reading, List<Draft> drafts) {
    List<Draft> split = new ArrayList<>();
    for (Draft draft : drafts) {
      split(reading, draft, split);
    }
    return split;
  }

  private static void split(Reading reading, Draft draft, List<Draft> into) {
    int joint = isSplittable(draft) ? joint(reading, draft) : -1;
    if (joint < 0) {
      into.add(draft);
      return;
    }
    Clause clause = draft.clause();
    int end = joint;
    while (clause.isMark(end - 1)) {
      end--;
    }
    into.add(draft.to(end));
    int verb = clause.pastAdverbs(joint + 1);
    Draft second = draft.at(joint + 1, verb, verb).to(draft.to());
    boolean only =
        clause.hasWord(joint + 1, verb, "only") || clause.hasWord(joint + 1, verb, "not");
    split(reading, only ? second.as(restrained(draft.modality())) : second, into);
  }

  private static Modality restrained(Modality modality) {
    return switch (modality) {
      case COMMITMENT -> Modality.NEGATIVE_COMMITMENT;
      case OBLIGATION, PERMISSION -> Modality.PROHIBITION;
      case PROHIBITION,
          EXEMPTION,
          POWER,
          ENTITLEMENT,
          NEGATIVE_COMMITMENT,
          INELIGIBILITY,
          NO_AUTHORITY ->
          modality;
    };
  }

  private static boolean isSplittable(Draft draft) {
    boolean byModal =
        draft.clause().is(draft.signal(), WordClass.MODAL)
            || draft.clause().is(draft.signal(), WordClass.VERB);
    return byModal
        && !draft.passive()
        && !draft.clause().isWord(draft.verb() + 1, "to")
        && switch (draft.modality()) {
          case OBLIGATION, COMMITMENT, PERMISSION, POWER -> true;
          case PROHIBITION,
              EXEMPTION,
              ENTITLEMENT,
              NEGATIVE_COMMITMENT,
              INELIGIBILITY,
              NO_AUTHORITY ->
              false;
        };
  }

  /// Where the conjunction stands that opens a second predicate; -1 if there is none.
  private static int joint(Reading reading, Draft draft) {
    Clause clause = draft.clause();
    boolean infinitive = false;
    for (int i = draft.verb() + 1; i < draft.to() - 2; i++) {
      if (clause.isMark(i, ':')
          || clause.is(i, WordClass.SUBORDINATOR)
          || clause.is(i, WordClass.RELATIVE)) {
        return -1;
      }
      infinitive |= clause.isWord(i, "to") && clause.is(i + 1, WordClass.VERB);
      if (clause.is(i, WordClass.CONJUNCTION) && opensPredicate(clause, i, draft.verb())) {
        boolean comma = clause.isMark(i - 1, ',');
        return infinitive && !comma ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean opensPredicate(Clause clause, int joint, int verb) {
    int second = clause.pastAdverbs(joint + 1);
    boolean sharedObject =
        joint - verb <= 1 || clause.is(joint - 1, WordClass.VERB) && !clause.isMark(joint - 1);
    return !sharedObject && clause.is(second, WordClass.VERB) && opensObject(clause, second + 1);
  }

  /// After a verb comes its object, not the rest of a noun phrase.
  private static boolean opensObject(Clause clause, int index) {
    Word word = clause.at(index);
    boolean pronoun = word.is(WordClass.PRONOUN) || word.norm().equals("them");
    boolean adverbial =
        word.norm().equals("to") || word.norm().equals("with") || word.norm().equals("for");
    boolean noun =
        word.kind() == Word.Kind.WORD && !word.is(WordClass.PREPOSITION) && !clause.isFinite(index);
    return word.is(WordClass.DETERMINER) || pronoun || adverbial || noun;
  }
}
