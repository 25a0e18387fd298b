package org.inforce.obligation;

import java.util.OptionalInt;

/// One walk to the left over the noun phrase that ends before `end`, over its lists and relative
/// clauses, up to what belongs to another clause.
final class NounWalk {
  private final Clause clause;
  private final RelativeClauses relatives;
  private final SubjectLists lists;
  private final int end;
  private int start;
  private boolean inRelative;
  private boolean closable;
  private boolean inList;
  private boolean eachDetermined;
  private OptionalInt parenthesis = OptionalInt.empty();

  NounWalk(Clause clause, RelativeClauses relatives, SubjectLists lists, int end) {
    this.clause = clause;
    this.relatives = relatives;
    this.lists = lists;
    this.end = end;
    this.start = end;
    this.closable = relatives.isLexicalVerb(end - 1);
  }

  /// Where the phrase starts, not before `stop`. Walks once.
  int start(int stop) {
    while (start > stop && belongs(start - 1)) {
      start--;
      if (clause.is(start, WordClass.PRONOUN) && start == end - 1 || opensSentence(start)) {
        break;
      }
    }
    return start;
  }

  /// The comma before a relative clause that the walk came upon: what stands there is a parenthesis
  /// and the noun is left of it.
  OptionalInt parenthesis() {
    return parenthesis;
  }

  private boolean belongs(int left) {
    Word word = clause.at(left);
    if (word.isMark(',')) {
      return belongsToList(left);
    }
    if (word.kind() == Word.Kind.MARK) {
      return false;
    }
    if (clause.isFinite(left)) {
      boolean inside = relatives.isInside(left);
      inRelative |= inside;
      return inside;
    }
    if (word.is(WordClass.RELATIVE)) {
      return opensClauseOfNoun(left);
    }
    if (word.is(WordClass.SUBORDINATOR)) {
      return false;
    }
    boolean said = word.is(WordClass.SPEECH) && !clause.is(left - 1, WordClass.BE);
    if (said && left > 0 && !word.norm().equals("states")) {
      return clause.is(start, WordClass.PREPOSITION);
    }
    return !(word.is(WordClass.CONJUNCTION) && lists.opensClause(left, start));
  }

  private boolean belongsToList(int comma) {
    int joint = lists.joint(start, end);
    if (!inList && joint >= 0) {
      inList = true;
      eachDetermined = clause.is(joint + 1, WordClass.DETERMINER);
    }
    boolean first = clause.is(start, WordClass.DETERMINER) && !eachDetermined;
    return !first && lists.continuesList(comma, inList);
  }

  private boolean opensClauseOfNoun(int relative) {
    boolean closed = closable && end - 1 > start && !relatives.saysThat(relative);
    if (!inRelative && !closed && !relatives.opensVerb(relative)) {
      return false;
    }
    if (clause.isMark(relative - 1, ',')) {
      parenthesis = OptionalInt.of(relative - 1);
      return false;
    }
    inRelative = false;
    closable = false;
    return true;
  }

  /// A capitalised article within the clause: a heading ran into the sentence that it opens.
  private boolean opensSentence(int index) {
    Word word = clause.at(index);
    return word.is(WordClass.DETERMINER)
        && word.isCapitalized()
        && !word.is(WordClass.NONE)
        && !clause.is(index - 1, WordClass.PREPOSITION);
  }
}
