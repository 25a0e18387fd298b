package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which of the things a sentence names its verb acts upon: what stands before a passive,
/// after an active, or in an earlier act that the verb goes on with.
final class ActedUpon {
  private static final int REACH = 24;
  private static final int NEAR = 5;

  private static final Set<String> ARTICLES =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "its",
          "their",
          "plaintiff",
          "plaintiffs",
          "defendants",
          "defendant",
          "a",
          "said",
          "petitioners",
          "appellants",
          "and",
          "all");

  private ActedUpon() {}

  /// `things` are those named in the sentence, `before` the acts read to the left, `asked` what the
  /// motion last named asks for.
  static Optional<ObjectReader.ActObject> find(
      Sentence s,
      ActVerbs.Match verb,
      VerbUse use,
      List<ObjectReader.ActObject> things,
      List<Act> before,
      Optional<String> asked) {
    Optional<ObjectReader.ActObject> object =
        switch (use.voice()) {
          case PASSIVE, INTRANSITIVE ->
              pronoun(s, use, before, asked).or(() -> left(s, verb, use, things, before));
          case ACTIVE -> right(s, verb, things);
        };
    return object.isEmpty() && VoiceReader.isIntransitive(verb.verb())
        ? left(s, verb, use, things, before)
        : object;
  }

  /// `It is granted as to addresses`: what the sentence decided just before, else the motion last
  /// named.
  private static Optional<ObjectReader.ActObject> pronoun(
      Sentence s, VerbUse use, List<Act> before, Optional<String> asked) {
    int at = Adverbs.over(s, use.auxiliary() - 1);
    boolean isPronoun =
        s.lower(at).equals("it")
            && s.lower(use.auxiliary()).equals("is")
            && !s.lower(at - 2).equals("to");
    if (!isPronoun) {
      return Optional.empty();
    }
    return before.isEmpty()
        ? asked.map(kind -> new ObjectReader.ActObject(kind, at, at + 1))
        : before.getLast().object();
  }

  private static Optional<ObjectReader.ActObject> left(
      Sentence s,
      ActVerbs.Match verb,
      VerbUse use,
      List<ObjectReader.ActObject> things,
      List<Act> before) {
    int floor = floor(s, Math.min(verb.from(), use.auxiliary()), before);
    Optional<ObjectReader.ActObject> first =
        things.stream()
            .filter(o -> o.from() >= floor && o.to() <= Math.max(use.auxiliary(), floor + 1))
            .filter(o -> o.to() <= verb.from())
            .findFirst();
    boolean isChained = !before.isEmpty() && use.equals(before.getLast().use());
    return first.isPresent() || !isChained ? first : before.getLast().object();
  }

  /// Where the subject of a passive may begin: after the last act, semicolon or subordinator.
  private static int floor(Sentence s, int at, List<Act> before) {
    int floor = before.isEmpty() ? 0 : before.getLast().verb().to();
    if (!before.isEmpty() && before.getLast().use().auxiliary() == at) {
      floor = 0;
    }
    for (int i = at - 1; i >= floor; i--) {
      String word = s.lower(i);
      if (word.equals(";")
          || word.equals(":")
          || (word.equals("that") && i > 0 && !s.lower(i - 1).equals(","))) {
        return i + 1;
      }
      boolean isAside = s.lower(i + 1).equals("and") && s.lower(i + 2).equals("hereby");
      if (word.equals(",") && isNewSubject(s, i + 1) && !isAside) {
        return i + 1;
      }
    }
    return floor;
  }

  private static boolean isNewSubject(Sentence s, int i) {
    return ARTICLES.contains(s.lower(i)) && !s.lower(i).equals("a");
  }

  private static Optional<ObjectReader.ActObject> right(
      Sentence s, ActVerbs.Match verb, List<ObjectReader.ActObject> things) {
    int reach = verb.verb().equals("file") ? NEAR : REACH;
    int limit = Math.min(s.size(), verb.to() + reach);
    int semicolon = s.find(";", verb.to(), limit);
    int end = semicolon < 0 ? limit : semicolon;
    return things.stream().filter(o -> o.from() >= verb.to() && o.from() < end).findFirst();
  }
}
