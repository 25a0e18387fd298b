package org.inforce.obligation;

/// Finds the subject of a finite verb by walking left through the clause, over lists, relative
/// clauses and parentheses between commas. Bounded, so that a long sentence costs no more than its
/// length.
final class Subjects {
  private static final int FARTHEST = 90;
  private static final int DEEPEST = 3;
  private static final int LONGEST_MEMBER = 7;

  private final Clause clause;

  Subjects(Clause clause) {
    this.clause = clause;
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
    if (isRelative(end - 1)) {
      return antecedent(end - 1);
    }
    return noun(end);
  }

  private boolean isRelative(int index) {
    return clause.is(index, WordClass.RELATIVE)
        && !(clause.isWord(index, "that") && index == 0)
        && !clause.isMark(index - 1, ';');
  }

  private Subject antecedent(int relative) {
    int end = relative;
    while (end > 0 && (clause.isMark(end - 1, ',') || clause.is(end - 1, WordClass.PREPOSITION))) {
      end--;
    }
    Subject noun = end == 0 ? Subject.NOBODY : noun(end);
    return noun.as(Subject.Kind.RELATIVE);
  }

  /// The subject of the predicate before the conjunction at `conjunction`.
  private Subject shared(int conjunction, int depth) {
    int stop = Math.max(0, conjunction - FARTHEST);
    for (int i = conjunction - 1; i >= stop; i--) {
      if (clause.isMark(i, ';') || clause.isMark(i, '.')) {
        break;
      }
      boolean lexical = isLexicalVerb(i) && clause.is(i - 1, WordClass.RELATIVE) && i > 1;
      if (lexical && !clause.isWord(i - 1, "that")) {
        return antecedent(i - 1).as(Subject.Kind.SHARED);
      }
      if (clause.isFinite(i) && !insideRelative(i)) {
        Subject found = before(i, depth + 1);
        if (!found.isAbsent()) {
          return found.kind() == Subject.Kind.PRONOUN ? found : found.as(Subject.Kind.SHARED);
        }
      }
    }
    return firstNoun(stop, conjunction);
  }

  private boolean insideRelative(int verb) {
    int i = verb - 1;
    while (i > 0 && clause.isAdverb(i)) {
      i--;
    }
    return clause.is(i, WordClass.RELATIVE);
  }

  /// The noun phrase that opens the clause, up to its first verb: `CMS collects data and may`.
  private Subject firstNoun(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (clause.isMark(i) || clause.is(i, WordClass.SUBORDINATOR)) {
        start = i + 1;
      }
      boolean verb = i > start && isLexicalVerb(i);
      if (verb) {
        return trimmed(start, i, Subject.Kind.SHARED);
      }
    }
    return Subject.NOBODY;
  }

  private boolean isLexicalVerb(int index) {
    String norm = clause.norm(index);
    boolean third = norm.endsWith("s") && Lexicon.is(Lexicon.singular(norm), WordClass.VERB);
    boolean past = Lexicon.isParticiple(norm) && !clause.is(index + 1, WordClass.PREPOSITION);
    return third || past;
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
      boolean phrase = isModifier(left + 1);
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
    return !left.isAbsent() && !isModifier(left.start());
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

  private boolean isModifier(int start) {
    Word word = clause.at(start);
    return word.is(WordClass.PREPOSITION)
        || word.is(WordClass.SUBORDINATOR)
        || word.is(WordClass.RELATIVE)
        || word.is(WordClass.CONJUNCTION)
        || (clause.isAdverb(start) && !word.is(WordClass.DETERMINER))
        || word.norm().equals("other") && clause.isWord(start + 1, "than")
        || Lexicon.isParticiple(word.norm())
        || Lexicon.isGerund(word.norm());
  }

  private Subject noun(int end) {
    int start = end;
    int stop = Math.max(0, end - FARTHEST);
    boolean inRelative = false;
    boolean closable = isLexicalVerb(end - 1);
    boolean inList = false;
    boolean eachDetermined = false;
    while (start > stop) {
      int left = start - 1;
      Word word = clause.at(left);
      if (word.isMark(',')) {
        int joint = joint(start, end);
        if (!inList && joint >= 0) {
          inList = true;
          eachDetermined = clause.is(joint + 1, WordClass.DETERMINER);
        }
        boolean first = clause.is(start, WordClass.DETERMINER) && !eachDetermined;
        if (first || !continuesList(left, inList)) {
          break;
        }
      } else if (word.kind() == Word.Kind.MARK) {
        break;
      } else if (clause.isFinite(left)) {
        if (!opensRelative(left)) {
          break;
        }
        inRelative = true;
      } else if (word.is(WordClass.RELATIVE)) {
        boolean closed = closable && end - 1 > start && !saysThat(left);
        if (!inRelative && !closed && !opensVerb(left)) {
          break;
        }
        if (clause.isMark(left - 1, ',')) {
          return acrossParenthesis(left - 1, DEEPEST);
        }
        inRelative = false;
        closable = false;
      } else if (word.is(WordClass.SUBORDINATOR) && !clause.isMark(left - 1)) {
        break;
      } else if (word.is(WordClass.SUBORDINATOR)) {
        break;
      } else if (word.is(WordClass.SPEECH) && left > 0 && !word.norm().equals("states")) {
        if (!clause.is(start, WordClass.PREPOSITION)) {
          break;
        }
      } else if (word.is(WordClass.CONJUNCTION) && opensClause(left, start)) {
        break;
      }
      start = left;
      if (clause.is(start, WordClass.PRONOUN) && start == end - 1 || opensSentence(start)) {
        break;
      }
    }
    return trimmed(start, end, Subject.Kind.NOUN);
  }

  /// The conjunction that closes a list whose last but one member opens at `start`: there, or
  /// behind a short member (`grants, loans or other aid`); -1 if none.
  private int joint(int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_MEMBER); i++) {
      if (clause.is(i, WordClass.CONJUNCTION)) {
        return clause.isMark(i - 1, ',') && i > start ? -1 : i;
      }
      if (clause.isMark(i) || clause.isFinite(i) || clause.is(i, WordClass.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  /// A capitalised article within the clause: a heading ran into the sentence that it opens.
  private boolean opensSentence(int index) {
    Word word = clause.at(index);
    return word.is(WordClass.DETERMINER)
        && word.isCapitalized()
        && !word.is(WordClass.NONE)
        && !clause.is(index - 1, WordClass.PREPOSITION);
  }

  /// True if a verb follows the relative: `states that receive`, `a person who knowingly violates`.
  private boolean opensVerb(int relative) {
    int verb = clause.pastAdverbs(relative + 1);
    if (clause.isFinite(verb) || isLexicalVerb(verb)) {
      return true;
    }
    boolean plural = clause.norm(relative - 1).endsWith("s") && !saysThat(relative);
    boolean personal = clause.isWord(relative, "who");
    boolean act = clause.is(verb, WordClass.VERB) || clause.is(verb, WordClass.ACT);
    boolean noun = clause.is(verb, WordClass.DETERMINER) || clause.is(verb, WordClass.PRONOUN);
    boolean ofSomebody =
        Lexicon.isAgentNoun(clause.norm(relative - 1))
            && !saysThat(relative)
            && clause.norm(verb).endsWith("s")
            && !Lexicon.isAgentNoun(clause.norm(verb))
            && (clause.is(verb + 1, WordClass.PREPOSITION)
                || clause.is(verb + 1, WordClass.DETERMINER));
    return !noun && (personal || plural && act || ofSomebody);
  }

  private boolean saysThat(int relative) {
    boolean bodies =
        clause.isWord(relative - 1, "states")
            && (relative == 1 || clause.is(relative - 2, WordClass.DETERMINER));
    return clause.is(relative - 1, WordClass.SPEECH) && !bodies
        || clause.is(relative - 1, WordClass.SPEECH_NOUN)
        || clause.is(relative - 1, WordClass.BE);
  }

  /// True if the finite verb at `verb` belongs to a relative clause, `who are not residing`.
  private boolean opensRelative(int verb) {
    int i = verb - 1;
    int stop = Math.max(0, verb - 12);
    while (i >= stop && !clause.isMark(i) && !clause.is(i, WordClass.SUBORDINATOR)) {
      if (clause.is(i, WordClass.RELATIVE)) {
        return i > 0 && !clause.is(i - 1, WordClass.SPEECH);
      }
      if (clause.isFinite(i)) {
        return opensRelative(i);
      }
      i--;
    }
    return false;
  }

  /// True if the words left of the comma belong to the same enumeration.
  private boolean continuesList(int comma, boolean inList) {
    if (!inList) {
      return false;
    }
    int i = comma - 1;
    while (i >= 0 && comma - i <= 7 && !clause.isMark(i)) {
      Word word = clause.at(i);
      if (word.is(WordClass.RELATIVE) || clause.isFinite(i) && opensRelative(i)) {
        return true;
      }
      if (clause.isFinite(i) || word.is(WordClass.SUBORDINATOR)) {
        return false;
      }
      i--;
    }
    Word first = clause.at(i + 1);
    return comma - i <= 7
        && !first.is(WordClass.PREPOSITION)
        && !clause.isAdverb(i + 1)
        && !Lexicon.isGerund(first.norm());
  }

  /// True if after the conjunction a new clause begins: a pronoun follows it, or a finite verb
  /// stands before it.
  private boolean opensClause(int conjunction, int start) {
    if (clause.is(start, WordClass.PRONOUN)) {
      return true;
    }
    if (clause.isMark(conjunction - 1, ',')) {
      return !closesList(conjunction - 1);
    }
    int stop = Math.max(0, conjunction - 40);
    for (int i = conjunction - 1; i >= stop && !clause.isMark(i); i--) {
      if (clause.is(i, WordClass.SUBORDINATOR)) {
        return false;
      }
      if (clause.isFinite(i)) {
        return !opensRelative(i);
      }
    }
    return false;
  }

  /// `the owner, operator, or master`: the comma before the conjunction closes a list of three or
  /// more, whose members left of it hold no verb and are short.
  private boolean closesList(int comma) {
    int i = comma - 1;
    while (i >= 0 && comma - i <= LONGEST_MEMBER && !clause.isMark(i)) {
      Word word = clause.at(i);
      boolean other =
          clause.isFinite(i)
              || isLexicalVerb(i)
              || word.is(WordClass.SUBORDINATOR)
              || word.is(WordClass.RELATIVE)
              || word.kind() == Word.Kind.CITATION;
      if (other) {
        return false;
      }
      i--;
    }
    return clause.isMark(i, ',')
        && comma - i <= LONGEST_MEMBER
        && !isModifier(i + 1)
        && !clause.is(i - 1, WordClass.RELATIVE)
        && !clause.isFinite(i - 1);
  }

  private Subject trimmed(int from, int to, Subject.Kind kind) {
    int start = from;
    while (start < to && isLeader(start)) {
      start++;
    }
    start = pastFrontedPhrase(start, to);
    if (start >= to) {
      return Subject.NOBODY;
    }
    if (clause.isWord(to - 1, "there") || (to - start == 1 && isExpletive(to))) {
      return new Subject(start, to, Subject.Kind.EMPTY);
    }
    boolean pronoun = to - start == 1 && clause.is(start, WordClass.PRONOUN);
    return new Subject(start, to, pronoun ? Subject.Kind.PRONOUN : kind);
  }

  private boolean isLeader(int index) {
    Word word = clause.at(index);
    boolean adverb = clause.isAdverb(index) && !word.is(WordClass.DETERMINER);
    return word.is(WordClass.CONJUNCTION)
        || word.kind() == Word.Kind.MARK
        || word.norm().equals("that")
        || word.norm().equals("as")
        || word.norm().equals("except")
        || adverb && !word.norm().equals("not");
  }

  /// `It is unlawful`, `it shall be prohibited`: nobody is meant.
  private boolean isExpletive(int verb) {
    if (!clause.isWord(verb - 1, "it")) {
      return false;
    }
    int i = clause.pastAdverbs(verb);
    while (clause.isFinite(i) || clause.is(i, WordClass.BE) || clause.isAdverb(i)) {
      i++;
    }
    String word = clause.norm(i);
    boolean judged =
        word.equals("unlawful")
            || word.equals("illegal")
            || word.equals("incumbent")
            || (word.equals("prohibited") && !clause.isWord(i + 1, "from"))
            || word.equals("forbidden");
    return judged;
  }

  /// `In this case the agency`: the subject starts at the determiner that follows a noun.
  private int pastFrontedPhrase(int start, int to) {
    if (!clause.is(start, WordClass.PREPOSITION) && !clause.is(start, WordClass.SUBORDINATOR)) {
      return start;
    }
    for (int i = to - 1; i > start + 1; i--) {
      boolean opens = clause.is(i, WordClass.DETERMINER) || clause.is(i, WordClass.PRONOUN);
      Word left = clause.at(i - 1);
      boolean afterNoun =
          !left.is(WordClass.PREPOSITION)
              && !left.is(WordClass.DETERMINER)
              && !left.is(WordClass.CONJUNCTION)
              && !left.is(WordClass.RELATIVE);
      if (opens && afterNoun) {
        return i;
      }
    }
    return start;
  }
}
