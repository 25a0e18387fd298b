package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;

/// Reads past forms: `is GRANTED`, `was stayed`, `has vacated`, the bare `Motion DENIED`, and `the
/// court granted`.
final class ParticipleReader {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any", "no", "its", "their");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "with", "in", "from", "on");

  private static final Set<String> PAPERS =
      Set.of(
          "order",
          "injunction",
          "stay",
          "judgment",
          "tro",
          "relief",
          "decree",
          "ruling",
          "decision",
          "opinion",
          "rule",
          "notice",
          "mandate",
          "motion",
          "memorandum",
          "policy",
          "orders",
          "injunctions",
          "stays",
          "judgments",
          "rules",
          "notices");

  private final boolean isCourtPaper;
  private final boolean isActingPaper;

  ParticipleReader(boolean isCourtPaper, boolean isActingPaper) {
    this.isCourtPaper = isCourtPaper;
    this.isActingPaper = isActingPaper;
  }

  /// Empty if the participle tells no act: a reduced relative, `having been`.
  Optional<VerbUse> read(Sentence s, ActVerbs.Match verb) {
    int aux = overHereby(s, Adverbs.over(s, verb.from() - 1));
    String word = s.lower(aux);
    if (Auxiliaries.BE_NOW.contains(word)) {
      EventDraft.Tense now = isActingPaper ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
      return Optional.of(new VerbUse(VerbUse.Voice.PASSIVE, now, false, aux));
    }
    if (word.equals("be")) {
      return beforeBe(s, aux);
    }
    if (Auxiliaries.BE_PAST.contains(word)) {
      return wasDone(s, aux);
    }
    if (Auxiliaries.HAVE.contains(word)) {
      EventDraft.Tense tense =
          word.equals("had") ? EventDraft.Tense.BACKGROUND : EventDraft.Tense.TOLD;
      boolean happens =
          verb.verb().equals("expire")
              || VoiceReader.isIntransitive(verb.verb()) && !CourtSubject.stands(s, aux);
      return Optional.of(
          new VerbUse(
              happens ? VerbUse.Voice.INTRANSITIVE : VerbUse.Voice.ACTIVE, tense, false, aux));
    }
    if (word.equals("having") || word.equals("being")) {
      return Optional.empty();
    }
    return bareParticiple(s, verb);
  }

  /// `must be, and hereby is, DENIED`: over the comma after the auxiliary.
  private static int overHereby(Sentence s, int i) {
    boolean isAside = s.lower(i).equals(",") && Auxiliaries.BE_NOW.contains(s.lower(i - 1));
    return isAside && s.has("hereby", i - 4, i) ? i - 1 : i;
  }

  /// `shall be`, `be hereby`, `ordered that the case be`.
  private Optional<VerbUse> beforeBe(Sentence s, int be) {
    int at = Adverbs.over(s, be - 1);
    String word = s.lower(at);
    boolean isDecreed =
        word.equals("shall")
            || word.equals("will") && isCourtPaper
            || s.lower(be - 1).equals("hereby");
    if (isDecreed) {
      return Optional.of(new VerbUse(VerbUse.Voice.PASSIVE, EventDraft.Tense.OPERATIVE, false, at));
    }
    boolean isUnreal = Auxiliaries.UNREAL.contains(word) || word.equals("to");
    return s.has("ordered", 0, be) && !isUnreal
        ? Optional.of(new VerbUse(VerbUse.Voice.PASSIVE, EventDraft.Tense.OPERATIVE, false, be))
        : Optional.empty();
  }

  private static Optional<VerbUse> wasDone(Sentence s, int aux) {
    int at = Adverbs.over(s, aux - 1);
    boolean isBackground = s.lower(at).equals("had");
    if (s.lower(at).equals("having") || Auxiliaries.UNREAL.contains(s.lower(at - 1))) {
      return Optional.empty();
    }
    boolean isPerfect = s.lower(aux).equals("been");
    return Optional.of(
        new VerbUse(
            VerbUse.Voice.PASSIVE,
            isBackground ? EventDraft.Tense.BACKGROUND : EventDraft.Tense.TOLD,
            false,
            isPerfect ? at : aux));
  }

  /// `the court granted`, but also `Motion GRANTED.` and the reduced `the stay granted by`.
  private Optional<VerbUse> bareParticiple(Sentence s, ActVerbs.Match verb) {
    String before = s.lower(verb.from() - 1);
    if (ARTICLES.contains(before) || PREPOSITIONS.contains(before) || isApposition(s, verb)) {
      return Optional.empty();
    }
    return ofItself(s, verb).or(() -> ofItsPlace(s, verb));
  }

  /// Of verbs that tell who acts whatever stands around them: an order expires, parties post bonds
  /// and obtain stays, a mandate issues.
  private Optional<VerbUse> ofItself(Sentence s, ActVerbs.Match verb) {
    return switch (verb.verb()) {
      case "expire" -> use(VerbUse.Voice.INTRANSITIVE, EventDraft.Tense.TOLD, verb);
      case "obtain" -> use(VerbUse.Voice.ACTIVE, EventDraft.Tense.TOLD, verb);
      case "post" ->
          s.at(Math.max(0, verb.from() - 1)).isWord() && !isCourtSet(s, verb)
              ? use(VerbUse.Voice.ACTIVE, EventDraft.Tense.TOLD, verb)
              : Optional.empty();
      case "issue" -> issued(s, verb);
      default -> Optional.empty();
    };
  }

  private Optional<VerbUse> issued(Sentence s, ActVerbs.Match verb) {
    boolean isLast = verb.to() >= s.size() || s.lower(verb.to()).equals(".");
    if (isCourtPaper && isLast && followsPaper(s, verb) && !Auxiliaries.stand(s, verb.from())) {
      return use(VerbUse.Voice.PASSIVE, EventDraft.Tense.OPERATIVE, verb);
    }
    return s.lower(verb.from() - 1).equals("mandate")
        ? use(VerbUse.Voice.INTRANSITIVE, EventDraft.Tense.TOLD, verb)
        : Optional.empty();
  }

  private static boolean followsPaper(Sentence s, ActVerbs.Match verb) {
    return PAPERS.contains(s.lower(Adverbs.over(s, verb.from() - 1)));
  }

  /// Behind a court it tells what the court did; at the end of a terse clause it is the ruling.
  private Optional<VerbUse> ofItsPlace(Sentence s, ActVerbs.Match verb) {
    boolean isWhole = !Auxiliaries.stand(s, verb.from()) && !isRelative(s, verb.to());
    if (!isWhole && followsPaper(s, verb)) {
      return Optional.empty();
    }
    if (CourtSubject.stands(s, verb.from()) && !s.lower(verb.to()).equals("by")) {
      return use(VerbUse.Voice.ACTIVE, EventDraft.Tense.TOLD, verb);
    }
    boolean isTerse = s.at(verb.from()).isAllCapitals() || isCourtPaper || s.isHeadline();
    boolean endsClause = verb.to() >= s.size() || isClauseEnd(s, verb.to());
    return isTerse && endsClause && isWhole
        ? use(VerbUse.Voice.PASSIVE, EventDraft.Tense.OPERATIVE, verb)
        : Optional.empty();
  }

  private static Optional<VerbUse> use(
      VerbUse.Voice voice, EventDraft.Tense tense, ActVerbs.Match verb) {
    return Optional.of(new VerbUse(voice, tense, false, verb.from()));
  }

  /// `The judgment, entered January 16, 2026, takes effect`: between commas, says which.
  private static boolean isApposition(Sentence s, ActVerbs.Match verb) {
    boolean isDated =
        DateReader.isMonth(s.lower(verb.to()))
            || s.lower(verb.to()).equals("on") && DateReader.isMonth(s.lower(verb.to() + 1));
    return isDated
        && s.lower(verb.from() - 1).equals(",")
        && s.has(",", verb.to() + 2, verb.to() + 8);
  }

  /// `BOND posted by`: what was posted stands before the verb.
  private static boolean isCourtSet(Sentence s, ActVerbs.Match verb) {
    return s.has("bond", 0, verb.from()) || s.has("security", 0, verb.from());
  }

  /// `the injunction entered on January 12 is STAYED`: the clause has its own verb further on.
  private static boolean isRelative(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      String word = s.lower(i);
      if (word.equals(";")
          || word.equals(":")
          || word.equals("and")
          || word.equals(".")
          || word.equals("that")) {
        return false;
      }
      if (Auxiliaries.BE_NOW.contains(word) && !word.equals("'s")
          || Auxiliaries.BE_PAST.contains(word)
          || Auxiliaries.HAVE.contains(word)
          || word.equals("shall")
          || word.equals("be") && isDecreed(s, i)) {
        return true;
      }
    }
    return false;
  }

  /// `ORDERED that the stay entered on March 2 be lifted`.
  private static boolean isDecreed(Sentence s, int be) {
    String before = s.lower(Adverbs.over(s, be - 1));
    return s.has("ordered", 0, be)
        && !before.equals("to")
        && !before.equals("will")
        && !Auxiliaries.UNREAL.contains(before);
  }

  private static boolean isClauseEnd(Sentence s, int i) {
    String word = s.lower(i);
    return word.equals(".")
        || word.equals(";")
        || word.equals(",")
        || word.equals("in")
        || word.equals("and")
        || word.equals("as")
        || word.equals(":")
        || word.equals("with")
        || word.equals("without")
        || word.equals("(")
        || word.equals("pending")
        || word.equals("to")
        || word.equals("insofar")
        || (word.equals("from") && s.lower(i + 2).equals("bench"))
        || word.equals("on")
        || word.equals("for")
        || word.equals("[")
        || word.equals("until");
  }
}
