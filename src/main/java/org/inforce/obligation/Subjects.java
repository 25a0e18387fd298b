package org.inforce.obligation;

/// Finds the subject of a finite verb by walking left through the clause, over lists, relative
/// clauses and parentheses between commas. Bounded, so that a long sentence costs no more than its
/// length.
final class Subjects {
  private static final int FARTHEST = 90;
  private static final int DEEPEST = 3;
  private final Clause clause;
  private final RelativeClauses relatives;
  private final SubjectLists lists;
  private final SubjectBounds bounds;

  Subjects(Clause clause) {
    this.clause = clause;
    this.relatives = new RelativeClauses(clause);
    this.lists = new SubjectLists(clause, relatives);
    this.bounds = new SubjectBounds(clause);
  }

  /// The subject of the verb group that starts at `verb`.
  Subject before(int verb) {
    return before(verb, 0);
  }

  private Subject before(int verb, int depth) {
    int end = verb;
    while (end > 0 && clause.isAdverb(end - 1) && !clause.is(end - 1, WordClass.DETERMINER)) {
      end--;
    }
    if (end == 0 || depth > DEEPEST) {
      return Subject.NOBODY;
    }
    Word last = clause.at(end - 1);
    if (last.is(WordClass.CONJUNCTION)) {
      return shared(end - 1, depth);
    }
    if (last.isMark(',')) {
      return acrossParenthesis(end - 1, depth);
    }
    if (last.kind() == Word.Kind.MARK) {
      return Subject.NOBODY;
    }
    if (relatives.isRelative(end - 1)) {
      return antecedent(end - 1);
    }
    return noun(end);
  }

  private Subject antecedent(int relative) {
    int end = relative;
    while (end > 0 && (clause.isMark(end - 1, ',') || clause.is(end - 1, WordClass.PREPOSITION))) {
      end--;
    }
    Subject noun = end == 0 ? Subject.NOBODY : noun(end);
    return withoutVerb(noun).as(Subject.Kind.RELATIVE);
  }

  /// `shall designate an official who`: the antecedent is the verb's object alone.
  private Subject withoutVerb(Subject noun) {
    for (int i = noun.end() - 1; i > noun.start(); i--) {
      boolean verb = clause.is(i - 1, WordClass.VERB) && clause.is(i, WordClass.DETERMINER);
      boolean base =
          clause.is(i - 2, WordClass.MODAL)
              || clause.isWord(i - 2, "to")
              || clause.is(i - 2, WordClass.CONJUNCTION);
      if (verb && base) {
        return new Subject(i, noun.end(), noun.kind());
      }
    }
    return noun;
  }

  /// The subject of the predicate before the conjunction at `conjunction`.
  private Subject shared(int conjunction, int depth) {
    int stop = Math.max(0, conjunction - FARTHEST);
    for (int i = conjunction - 1; i >= stop; i--) {
      if (clause.isMark(i, ';') || clause.isMark(i, '.')) {
        break;
      }
      boolean lexical = relatives.isLexicalVerb(i) && clause.is(i - 1, WordClass.RELATIVE) && i > 1;
      if (lexical && !clause.isWord(i - 1, "that")) {
        return antecedent(i - 1).as(Subject.Kind.SHARED);
      }
      if (clause.isFinite(i) && !relatives.rules(i)) {
        Subject found = before(i, depth + 1);
        if (!found.isAbsent()) {
          return found.kind() == Subject.Kind.PRONOUN ? found : found.as(Subject.Kind.SHARED);
        }
      }
    }
    return firstNoun(stop, conjunction);
  }

  /// The noun phrase that opens the clause, up to its first verb: `CMS collects data and may`.
  private Subject firstNoun(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (clause.isMark(i) || clause.is(i, WordClass.SUBORDINATOR)) {
        start = i + 1;
      }
      boolean verb = i > start && relatives.isLexicalVerb(i);
      if (verb) {
        return bounds.trimmed(start, i, Subject.Kind.SHARED);
      }
    }
    return Subject.NOBODY;
  }

  /// `The agency, in consultation with the states, may`: steps over what stands between commas.
  private Subject acrossParenthesis(int comma, int depth) {
    int end = comma;
    for (int tries = 0; tries < 4; tries++) {
      int left = previousComma(end);
      if (left < 0) {
        Subject whole = noun(end);
        return opensWithPreposition(whole) ? shared(comma, depth) : whole;
      }
      boolean phrase = lists.isModifier(left + 1);
      if (!phrase && !(isApposition(left + 1) && isNounPhrase(left))) {
        return noun(end);
      }
      end = left;
    }
    return noun(end);
  }

  private boolean isApposition(int start) {
    Word word = clause.at(start);
    return word.is(WordClass.DETERMINER) || (word.isCapitalized() && !word.isAcronym());
  }

  /// True if what ends at the comma `end` starts as a noun phrase does, not as a fronted phrase.
  private boolean isNounPhrase(int end) {
    Subject left = noun(end);
    return !left.isAbsent() && !lists.isModifier(left.start());
  }

  private boolean opensWithPreposition(Subject subject) {
    return subject.isAbsent() || clause.is(subject.start(), WordClass.PREPOSITION);
  }

  private int previousComma(int end) {
    int stop = Math.max(0, end - FARTHEST);
    for (int i = end - 1; i >= stop; i--) {
      if (clause.isMark(i, ',')) {
        return i;
      }
      if (clause.isMark(i, ';') || clause.isMark(i, ':')) {
        return -1;
      }
    }
    return -1;
  }

  private Subject noun(int end) {
    NounWalk walk = new NounWalk(clause, relatives, lists, end);
    int start = walk.start(Math.max(0, end - FARTHEST));
    return walk.parenthesis().isPresent()
        ? acrossParenthesis(walk.parenthesis().getAsInt(), DEEPEST)
        : bounds.trimmed(start, end, Subject.Kind.NOUN);
  }
}
