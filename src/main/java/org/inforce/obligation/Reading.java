package org.inforce.obligation;

import java.util.Optional;

/// What the rules share when they read one clause: its words, its subjects and who is somebody.
final class Reading {
  final Clause clause;
  final Subjects subjects;
  final Agents agents;
  final Setting setting;
  private final int supposedFrom;

  Reading(Clause clause, Acronyms acronyms, Setting setting) {
    this.clause = clause;
    this.subjects = new Subjects(clause);
    this.agents = new Agents(clause, acronyms);
    this.setting = setting;
    this.supposedFrom = setting.supposed() ? -1 : Suppositions.from(clause);
  }

  /// The subject of the verb group at `verb`; of `a decision of the board, who shall inform` the
  /// board alone.
  Subject subject(int verb) {
    Subject subject = subjects.before(verb);
    if (subject.kind() != Subject.Kind.RELATIVE || !clause.isWord(verb - 1, "who")) {
      return subject;
    }
    for (int i = subject.start(); i < subject.end(); i++) {
      boolean opens = i == subject.start() || clause.is(i - 1, WordClass.PREPOSITION);
      if (opens && agents.isAgent(i, subject.end())) {
        return new Subject(i, subject.end(), Subject.Kind.RELATIVE);
      }
    }
    return subject;
  }

  /// Where the norm starts whose subject is this: at the subject, or at the condition that stands
  /// before it; at `verb` when the subject is shared with an earlier predicate.
  int start(Subject subject, int verb) {
    return switch (subject.kind()) {
      case SHARED, ABSENT -> verb;
      case RELATIVE, EMPTY -> subject.start();
      case NOUN, PRONOUN -> sharedPronoun(subject, verb) ? verb : frontedCondition(subject.start());
    };
  }

  private static boolean sharedPronoun(Subject subject, int verb) {
    return verb - subject.end() > 6;
  }

  /// The start of an `if` clause that opens the sentence and ends just before `start`.
  private int frontedCondition(int start) {
    boolean condition = clause.isWord(0, "if") || clause.isWord(0, "unless");
    return condition && start > 0 && clause.isMark(start - 1, ',') && !isParted(start) ? 0 : start;
  }

  /// True if a semicolon stands before `start`: what is there belongs to another sentence in all
  /// but its full stop.
  private boolean isParted(int start) {
    for (int i = 0; i < start; i++) {
      if (clause.isMark(i, ';')) {
        return true;
      }
    }
    return false;
  }

  /// True if the clause that starts with this subject is only asked or supposed: after `whether`,
  /// `if`, `how`, `in the event`, `so that`.
  boolean isHypothetical(Subject subject, int verb) {
    boolean commanded = clause.isWord(verb, "shall") || clause.isWord(verb, "must");
    if (verb > supposedFrom && !commanded) {
      return true;
    }
    int start = subject.isAbsent() ? verb : subject.start();
    if (subject.kind() == Subject.Kind.SHARED) {
      start = verb;
      if (isSupposedWhole(subject, verb)) {
        return true;
      }
    }
    int before = start - 1;
    while (before > 0 && clause.isAdverb(before)) {
      before--;
    }
    boolean described =
        clause.is(before, WordClass.RELATIVE) && clause.is(before - 1, WordClass.PREPOSITION);
    if (described) {
      return true;
    }
    if (clause.is(before, WordClass.HYPOTHETICAL) || clause.is(start, WordClass.HYPOTHETICAL)) {
      return true;
    }
    boolean purpose = clause.isWord(before, "that") && isPurpose(before - 1);
    return purpose || isSupposed(before);
  }

  /// `When a State cannot or can no longer be held responsible`: one condition with two verbs.
  private boolean isSupposedWhole(Subject subject, int verb) {
    boolean supposed = clause.is(subject.start() - 1, WordClass.HYPOTHETICAL);
    for (int i = subject.end(); supposed && i < verb; i++) {
      supposed = !clause.isMark(i);
    }
    return supposed;
  }

  /// True if the clause only tells which thing is meant: `data it was required to keep`, `such data
  /// as it may require`, `information that SSA may require for its review`, whose verb at `act` has
  /// its object before it.
  boolean isDescribing(Subject subject, int act) {
    int before = subject.start() - 1;
    if (subject.isAbsent() || before < 0) {
      return false;
    }
    if (clause.isWord(before, "as") && clause.hasWord(before - 8, before, "such")) {
      return true;
    }
    boolean thing = Lexicon.is(Lexicon.singular(clause.norm(before)), WordClass.THING);
    if (thing && subject.end() - subject.start() == 1 && agents.isPronoun(subject)) {
      return true;
    }
    boolean ofThing =
        (clause.isWord(before, "that") || clause.isWord(before, "which"))
            && !clause.is(before - 1, WordClass.SPEECH)
            && !clause.is(before - 1, WordClass.SPEECH_NOUN)
            && !clause.is(before - 1, WordClass.LEGAL)
            && Lexicon.masks(clause.norm(before - 1)) != 0
            && before > 1;
    boolean bare =
        act + 1 >= clause.size()
            || clause.isMark(act + 1)
            || clause.isWord(act + 1, "for")
            || clause.isWord(act + 1, "under");
    return ofThing && bare && !clause.isMark(before - 1);
  }

  private boolean isPurpose(int index) {
    return switch (clause.norm(index)) {
      case "so",
          "order",
          "such",
          "event",
          "extent",
          "provided",
          "possible",
          "possibility",
          "assuming",
          "hope",
          "ensuring",
          "guaranteeing",
          "stipulating" ->
          true;
      default -> false;
    };
  }

  /// `in the event a court finds that`, `questions about whether`.
  private boolean isSupposed(int before) {
    if (!clause.isWord(before, "that")) {
      return false;
    }
    if (before == 1 && clause.is(0, WordClass.CONJUNCTION)) {
      return true;
    }
    for (int i = before - 1; i >= Math.max(0, before - 8); i--) {
      if (clause.isMark(i)) {
        return false;
      }
      if (clause.isWord(i, "event") || clause.isWord(i, "if") || clause.isWord(i, "whether")) {
        return true;
      }
    }
    return false;
  }

  /// True if the subject opens with a quantifier that denies: `no person`, `neither party`.
  boolean isDenied(Subject subject) {
    return subject.kind() != Subject.Kind.RELATIVE
        && !subject.isAbsent()
        && clause.is(subject.start(), WordClass.NONE);
  }

  /// `not all rules`, `not every filing`: for some there is no duty.
  boolean isPartlyDenied(Subject subject) {
    int start = subject.start();
    boolean inside = clause.isWord(start, "not") && isUniversal(start + 1);
    return inside || (clause.isWord(start - 1, "not") && isUniversal(start));
  }

  private boolean isUniversal(int index) {
    return clause.isWord(index, "all") || clause.isWord(index, "every");
  }

  /// The agent of a passive whose participle is at `verb`: `by` somebody after it, or somebody
  /// inside the subject (`kept by any agency`).
  Subject passiveAgent(int verb, Subject subject) {
    Optional<Subject> after = by(verb + 1, Math.min(clause.size(), verb + 12));
    if (after.isPresent()) {
      return after.get();
    }
    return by(subject.start(), subject.end()).or(() -> collector(subject)).orElse(Subject.NOBODY);
  }

  private Optional<Subject> by(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean other = Conditions.isException(clause, i) || Conditions.isCondition(clause, i);
      if (clause.isMark(i, ';') || clause.isMark(i, ':') || other) {
        return Optional.empty();
      }
      if (clause.isWord(i, "by") && !isManner(i + 1)) {
        int end = phraseEnd(i + 1);
        if (end > i + 1 && agents.isAgent(i + 1, end)) {
          return Optional.of(new Subject(i + 1, end, Subject.Kind.NOUN));
        }
      }
    }
    return Optional.empty();
  }

  /// `by classifying such staff`, `by using the same percentages`: how it is done, not by whom.
  private boolean isManner(int index) {
    return Lexicon.isGerund(clause.norm(index)) && clause.is(index + 1, WordClass.DETERMINER);
  }

  /// `information that it collects`: the pronoun or agency before the verb of a relative clause.
  private Optional<Subject> collector(Subject subject) {
    for (int i = subject.start(); i < subject.end() - 1; i++) {
      if (clause.is(i, WordClass.RELATIVE)) {
        int end = i + 2;
        Subject inner = new Subject(i + 1, end, Subject.Kind.NOUN);
        if (agents.isAgent(inner) && !clause.is(i + 1, WordClass.BE)) {
          return Optional.of(agents.isPronoun(inner) ? inner.as(Subject.Kind.PRONOUN) : inner);
        }
      }
    }
    return Optional.empty();
  }

  /// The end of the noun phrase that starts at `from`: before the next finite verb, mark,
  /// infinitive or loose preposition.
  int phraseEnd(int from) {
    int i = from;
    while (i < clause.size() && i - from < 16 && !endsPhrase(i, from)) {
      i++;
    }
    return i;
  }

  private boolean endsPhrase(int index, int from) {
    Word word = clause.at(index);
    boolean ofPhrase = word.norm().equals("of") || word.norm().equals("for");
    return word.kind() == Word.Kind.MARK
        || word.kind() == Word.Kind.CITATION
        || clause.isFinite(index)
        || (word.is(WordClass.PREPOSITION) && !ofPhrase)
        || word.is(WordClass.RELATIVE)
        || opensSecond(index, from)
        || index > from && (clause.isWord(index, "not") || clause.isWord(index, "no"))
        || (index > from
            && Lexicon.isGerund(word.norm())
            && !clause.is(index - 1, WordClass.DETERMINER))
        || word.is(WordClass.SUBORDINATOR);
  }

  /// `the Secretary the fees`: an article after a noun opens the next phrase.
  private boolean opensSecond(int index, int from) {
    boolean article =
        switch (clause.norm(index)) {
          case "the", "a", "an", "any", "its", "their" -> true;
          default -> false;
        };
    Word left = clause.at(index - 1);
    return article
        && index > from
        && left.kind() == Word.Kind.WORD
        && !left.is(WordClass.PREPOSITION)
        && !left.is(WordClass.CONJUNCTION)
        && !left.is(WordClass.DETERMINER)
        && !left.is(WordClass.VERB)
        && !left.is(WordClass.ACT);
  }
}
