package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;

/// Tells how a verb stands in its clause: who does it or what it is done to, and whether it is
/// done, told, or only wished for.
final class VoiceReader {
  private static final Set<String> BE_NOW = Set.of("is", "are", "'s");
  private static final Set<String> BE_PAST = Set.of("was", "were", "been", "got");
  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> UNREAL =
      Set.of("may", "might", "could", "would", "should", "can", "cannot", "must");
  private static final Set<String> CONDITIONS =
      Set.of("if", "whether", "unless", "until", "once", "should", "when", "lest", "upon", "till");
  private static final Set<String> COURTS = Set.copyOf(WordLists.lines("court-subjects.txt"));
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
          "policy");
  private static final Set<String> DECIDERS =
      Set.of("declined", "declines", "refused", "refuses", "denied", "denies");
  private static final Set<String> RESOLVERS =
      Set.of("agreed", "agrees", "voted", "votes", "moved", "decided", "decides", "chose");

  private final boolean isCourtPaper;
  private final boolean isActingPaper;

  /// `isActingPaper`: the paper acts by its own words, as an order or a notice does.
  VoiceReader(boolean isCourtPaper, boolean isActingPaper) {
    this.isCourtPaper = isCourtPaper;
    this.isActingPaper = isActingPaper;
  }

  enum Voice {
    /// What is acted upon stands before the verb.
    PASSIVE,
    /// What is acted upon stands after the verb.
    ACTIVE,
    /// `The injunction expires`: what it happens to stands before the verb.
    INTRANSITIVE
  }

  record Reading(Voice voice, EventDraft.Tense tense, boolean isRefused, int auxiliary) {}

  /// Empty if the verb tells no act: an infinitive, a wish, a condition, a reduced relative.
  Optional<Reading> read(Sentence s, ActVerbs.Match verb) {
    boolean isStamp =
        s.lower(verb.to()).equals(":")
            && verb.to() + 1 < s.size()
            && Character.isDigit(s.at(verb.to() + 1).text().charAt(0));
    int cert = s.lower(verb.from() - 1).equals(".") ? verb.from() - 2 : verb.from() - 1;
    boolean isHistory = s.lower(cert).startsWith("cert") && isReporter(s, verb.to());
    boolean isGoingOn =
        s.lower(verb.from()).startsWith("continue") && s.lower(verb.to()).equals("to");
    if (isHistory || isGoingOn) {
      return Optional.empty();
    }
    boolean isAsMoot = verb.verb().equals("moot") && s.lower(verb.from() - 1).equals("as");
    if (isStamp
        || isAsMoot
        || isContended(s, verb.from())
        || isConditional(s, verb.from())
        || isNegated(s, verb.from())) {
      return Optional.empty();
    }
    return switch (verb.form()) {
      case PAST -> past(s, verb);
      case THIRD -> third(s, verb);
      case BASE -> base(s, verb);
      case GERUND -> progressive(s, verb).or(() -> gerund(s, verb)).or(() -> toldByPaper(s, verb));
    };
  }

  /// `cert. denied, 465 U.S. 1026`: the history of a case that is cited.
  private static boolean isReporter(Sentence s, int i) {
    return s.lower(i).equals(",") && i + 1 < s.size() && s.at(i + 1).isNumber()
        || s.lower(i).equals("sub");
  }

  private Optional<Reading> past(Sentence s, ActVerbs.Match verb) {
    int aux = overHereby(s, overAdverbs(s, verb.from() - 1));
    String word = s.lower(aux);
    if (word.equals("to")) {
      // `to put on hold`: a past form spelled as the infinitive.
      return base(s, verb);
    }
    if (BE_NOW.contains(word)) {
      EventDraft.Tense now = isActingPaper ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
      return Optional.of(new Reading(Voice.PASSIVE, now, false, aux));
    }
    if (word.equals("be")) {
      return beforeBe(s, aux);
    }
    if (BE_PAST.contains(word)) {
      return wasDone(s, aux);
    }
    if (HAVE.contains(word)) {
      EventDraft.Tense tense =
          word.equals("had") ? EventDraft.Tense.BACKGROUND : EventDraft.Tense.TOLD;
      boolean happens =
          verb.verb().equals("expire") || isIntransitive(verb.verb()) && !hasCourtSubject(s, aux);
      return Optional.of(
          new Reading(happens ? Voice.INTRANSITIVE : Voice.ACTIVE, tense, false, aux));
    }
    if (word.equals("having") || word.equals("being")) {
      return Optional.empty();
    }
    return bareParticiple(s, verb);
  }

  /// `must be, and hereby is, DENIED`: over the comma after the auxiliary.
  private static int overHereby(Sentence s, int i) {
    boolean isAside = s.lower(i).equals(",") && BE_NOW.contains(s.lower(i - 1));
    return isAside && s.has("hereby", i - 4, i) ? i - 1 : i;
  }

  /// Back over a day that stands between a verb and its infinitive: `declined on Tuesday to block`.
  static int overDay(Sentence s, int i) {
    int at = i;
    while (at > 0 && i - at < 7 && isOfDay(s, at)) {
      at--;
    }
    return at;
  }

  /// Forward over the same.
  static int pastDay(Sentence s, int i) {
    int at = i;
    while (at < s.size() && at - i < 7 && isOfDay(s, at)) {
      at++;
    }
    return at;
  }

  private static boolean isOfDay(Sentence s, int i) {
    String word = s.lower(i);
    return DateReader.isMonth(word)
        || DateReader.isWeekday(word)
        || s.at(i).isNumber()
        || DAY_WORDS.contains(word);
  }

  private static final Set<String> DAY_WORDS =
      Set.of(
          "on",
          ",",
          "late",
          "last",
          "this",
          "today",
          "yesterday",
          "morning",
          "afternoon",
          "night",
          "week");

  /// `shall be`, `be hereby`, `ordered that the case be`.
  private Optional<Reading> beforeBe(Sentence s, int be) {
    int at = overAdverbs(s, be - 1);
    String word = s.lower(at);
    boolean isDecreed =
        word.equals("shall")
            || word.equals("will") && isCourtPaper
            || s.lower(be - 1).equals("hereby");
    if (isDecreed) {
      return Optional.of(new Reading(Voice.PASSIVE, EventDraft.Tense.OPERATIVE, false, at));
    }
    boolean isUnreal = UNREAL.contains(word) || word.equals("to");
    return s.has("ordered", 0, be) && !isUnreal
        ? Optional.of(new Reading(Voice.PASSIVE, EventDraft.Tense.OPERATIVE, false, be))
        : Optional.empty();
  }

  private static Optional<Reading> wasDone(Sentence s, int aux) {
    int at = overAdverbs(s, aux - 1);
    boolean isBackground = s.lower(at).equals("had");
    if (s.lower(at).equals("having") || UNREAL.contains(s.lower(at - 1))) {
      return Optional.empty();
    }
    boolean isPerfect = s.lower(aux).equals("been");
    return Optional.of(
        new Reading(
            Voice.PASSIVE,
            isBackground ? EventDraft.Tense.BACKGROUND : EventDraft.Tense.TOLD,
            false,
            isPerfect ? at : aux));
  }

  /// `the court granted`, but also `Motion GRANTED.` and the reduced `the stay granted by`.
  private Optional<Reading> bareParticiple(Sentence s, ActVerbs.Match verb) {
    if (ARTICLES.contains(s.lower(verb.from() - 1))
        || PREPOSITIONS.contains(s.lower(verb.from() - 1))) {
      return Optional.empty();
    }
    if (verb.verb().equals("expire")) {
      return Optional.of(
          new Reading(Voice.INTRANSITIVE, EventDraft.Tense.TOLD, false, verb.from()));
    }
    if (verb.verb().equals("post")
        && s.at(Math.max(0, verb.from() - 1)).isWord()
        && !isCourtSet(s, verb)) {
      return Optional.of(new Reading(Voice.ACTIVE, EventDraft.Tense.TOLD, false, verb.from()));
    }
    boolean followsPaper = PAPERS.contains(s.lower(verb.from() - 1));
    boolean isLast = verb.to() >= s.size() || s.lower(verb.to()).equals(".");
    if (verb.verb().equals("issue")
        && followsPaper
        && isCourtPaper
        && isLast
        && !hasFiniteVerb(s, verb.from())) {
      return Optional.of(
          new Reading(Voice.PASSIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
    }
    if (verb.verb().equals("issue") && s.lower(verb.from() - 1).equals("mandate")) {
      return Optional.of(
          new Reading(Voice.INTRANSITIVE, EventDraft.Tense.TOLD, false, verb.from()));
    }
    if (followsPaper && (isRelative(s, verb.to()) || hasFiniteVerb(s, verb.from()))) {
      return Optional.empty();
    }
    if (hasCourtSubject(s, verb.from()) && !s.lower(verb.to()).equals("by")) {
      return Optional.of(new Reading(Voice.ACTIVE, EventDraft.Tense.TOLD, false, verb.from()));
    }
    boolean isTerse = s.at(verb.from()).isAllCapitals() || isCourtPaper || s.isHeadline();
    boolean endsClause = verb.to() >= s.size() || isClauseEnd(s, verb.to());
    boolean isWhole = !hasFiniteVerb(s, verb.from()) && !isRelative(s, verb.to());
    if (isTerse && endsClause && isWhole) {
      return Optional.of(
          new Reading(Voice.PASSIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
    }
    return Optional.empty();
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
      if (BE_NOW.contains(word) && !word.equals("'s")
          || BE_PAST.contains(word)
          || HAVE.contains(word)
          || word.equals("shall")) {
        return true;
      }
    }
    return false;
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

  private static boolean hasFiniteVerb(Sentence s, int before) {
    for (int i = Math.max(0, before - 12); i < before; i++) {
      String word = s.lower(i);
      if (BE_NOW.contains(word) && !word.equals("'s") || BE_PAST.contains(word)) {
        return true;
      }
      if (word.equals(";") || word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  private Optional<Reading> third(Sentence s, ActVerbs.Match verb) {
    EventDraft.Tense tense = isActingPaper ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
    if (s.lower(verb.from()).equals("constitutes")) {
      return isCourtPaper && s.has("this", 0, verb.from())
          ? Optional.of(new Reading(Voice.ACTIVE, tense, false, verb.from()))
          : Optional.empty();
    }
    if (isIntransitive(verb.verb()) && !hasCourtSubject(s, verb.from())) {
      return Optional.of(new Reading(Voice.INTRANSITIVE, tense, false, verb.from()));
    }
    return hasCourtSubject(s, verb.from())
        ? Optional.of(new Reading(Voice.ACTIVE, tense, false, verb.from()))
        : Optional.empty();
  }

  static boolean isIntransitive(String verb) {
    return verb.equals("issue") || verb.equals("expire");
  }

  private Optional<Reading> base(Sentence s, ActVerbs.Match verb) {
    int at = overAdverbs(s, verb.from() - 1);
    String word = s.lower(at);
    if (word.equals("we") || s.lower(verb.from() - 1).equals("hereby")) {
      return Optional.of(new Reading(Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
    }
    if (word.equals("will") && isCourtPaper && hasCourtSubject(s, at)) {
      return Optional.of(new Reading(Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
    }
    boolean isDecreed = word.equals("shall") || word.equals("will");
    if (isDecreed && isOfClerk(s, verb) && isCourtPaper) {
      return Optional.of(new Reading(Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, at));
    }
    if (word.equals("shall") && isIntransitive(verb.verb())) {
      return Optional.of(new Reading(Voice.INTRANSITIVE, EventDraft.Tense.OPERATIVE, false, at));
    }
    if (word.equals("to")) {
      return infinitive(s, verb, at);
    }
    return Optional.empty();
  }

  /// `declined to stay`, `refused to lift`: the opposite of the act; `agreed to stay`: the act.
  private Optional<Reading> infinitive(Sentence s, ActVerbs.Match verb, int to) {
    String lead = s.lower(overDay(s, overAdverbs(s, to - 1)));
    if (isCourtPaper && isOfClerk(s, verb) && COMMANDED.contains(lead)) {
      return Optional.of(new Reading(Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, to - 1));
    }
    EventDraft.Tense tense =
        isCourtPaper && lead.endsWith("s") ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
    if (DECIDERS.contains(lead)) {
      return Optional.of(new Reading(Voice.ACTIVE, tense, true, to - 1));
    }
    return RESOLVERS.contains(lead)
        ? Optional.of(new Reading(Voice.ACTIVE, tense, false, to - 1))
        : Optional.empty();
  }

  private static final Set<String> COMMANDED =
      Set.of("directed", "instructed", "ordered", "requested");

  /// `The Clerk is directed to enter final judgment`: what the clerk is told to enter is entered.
  private static boolean isOfClerk(Sentence s, ActVerbs.Match verb) {
    return verb.verb().equals("issue") && s.has("clerk", 0, verb.from());
  }

  /// `The Bureau is withdrawing the rule`.
  private Optional<Reading> progressive(Sentence s, ActVerbs.Match verb) {
    int aux = overAdverbs(s, verb.from() - 1);
    boolean isNow = BE_NOW.contains(s.lower(aux)) && !s.lower(aux).equals("'s");
    EventDraft.Tense tense = isActingPaper ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
    return isNow ? Optional.of(new Reading(Voice.ACTIVE, tense, false, aux)) : Optional.empty();
  }

  /// `ORDER granting 12 Motion`, `JUDGMENT dismissing`: only after the name of a paper that opens
  /// the sentence.
  private static Optional<Reading> gerund(Sentence s, ActVerbs.Match verb) {
    for (int i = 0; i < Math.min(verb.from(), 14); i++) {
      String word = s.lower(i);
      if (word.equals("proposed")) {
        return Optional.empty();
      }
      boolean isPaper =
          word.equals("order")
              || word.equals("judgment")
              || word.equals("opinion")
              || word.equals("decree")
              || word.equals("mandate")
              || word.equals("memorandum")
              || word.equals("ruling")
              || word.equals("injunction")
              || word.equals("restraining");
      if (isPaper && s.at(i).isCapitalised() && noVerbBetween(s, i, verb.from())) {
        return Optional.of(
            new Reading(Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
      }
    }
    return Optional.empty();
  }

  private static final Set<String> INSTRUMENTS =
      Set.of("rule", "notice", "order", "memorandum", "document", "action", "directive");
  private static final Set<String> MADE =
      Set.of("published", "issued", "entered", "signed", "finalized");

  /// `the Bureau published a final rule delaying`, `issued an order staying`: the paper did it.
  private static Optional<Reading> toldByPaper(Sentence s, ActVerbs.Match verb) {
    for (int i = verb.from() - 1; i >= Math.max(1, verb.from() - 8); i--) {
      if (INSTRUMENTS.contains(s.lower(i))) {
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
          boolean isMade = MADE.contains(s.lower(k)) && !s.lower(k - 1).equals("be");
          if (isMade && noVerbBetween(s, i, verb.from())) {
            return Optional.of(
                new Reading(Voice.ACTIVE, EventDraft.Tense.TOLD, false, verb.from()));
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean noVerbBetween(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = s.lower(i);
      if (BE_NOW.contains(word)
          || BE_PAST.contains(word)
          || HAVE.contains(word)
          || word.equals(";")) {
        return false;
      }
    }
    return true;
  }

  static int overAdverbs(Sentence s, int i) {
    int at = i;
    while (at > 0 && isAdverb(s.lower(at))) {
      at--;
    }
    return at;
  }

  static boolean isAdverb(String word) {
    return (word.endsWith("ly") && word.length() > 4)
        || word.equals("hereby")
        || word.equals("also")
        || word.equals("further")
        || word.equals("therefore")
        || word.equals("thus")
        || word.equals("now")
        || word.equals("again")
        || word.equals("since")
        || word.equals("later")
        || word.equals("already")
        || word.equals("instead")
        || word.equals("then")
        || word.equals("both")
        || word.equals("in")
        || word.equals("part")
        || word.equals("otherwise")
        || word.equals("sua")
        || word.equals("sponte");
  }

  /// A court, a judge or one of the two by pronoun stands before the verb as its subject.
  boolean hasCourtSubject(Sentence s, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 14); i--) {
      String word = s.lower(i);
      if (word.equals(";") || word.equals(".") || word.equals(":")) {
        return false;
      }
      if (COURTS.contains(word) && !isComplement(s, i, verb)) {
        return true;
      }
    }
    return false;
  }

  /// `the motion asked the court to ...`: the court is then no subject.
  private static boolean isComplement(Sentence s, int court, int verb) {
    return s.find("to", court, verb) == court + 1
        || s.lower(court + 1).equals("'s")
        || s.has("that", court + 1, verb) && s.find("that", court + 1, verb) == verb - 1;
  }

  /// The verb hangs on a condition: `until the stay is lifted`.
  static boolean isConditional(Sentence s, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 14); i--) {
      String word = s.lower(i);
      if (word.equals(";")) {
        return false;
      }
      if (CONDITIONS.contains(word) && !word.equals("should")) {
        return !(word.equals("until") || word.equals("upon") || word.equals("when"))
            || !closesBefore(s, i, verb);
      }
    }
    return false;
  }

  private static final Set<String> CONTENDING =
      Set.of(
          "argue",
          "argues",
          "argued",
          "contend",
          "contends",
          "contended",
          "assert",
          "asserts",
          "asserted",
          "insist",
          "insists",
          "insisted",
          "claim",
          "claims",
          "claimed",
          "maintain",
          "maintains",
          "allege",
          "alleges",
          "alleged",
          "suggest",
          "suggests",
          "urge",
          "urges");

  /// `The Bureau argues that the case is moot`: a party's word, not the court's.
  private static boolean isContended(Sentence s, int verb) {
    for (int i = verb - 2; i >= Math.max(0, verb - 14); i--) {
      if (s.lower(i).equals(";")) {
        return false;
      }
      if (CONTENDING.contains(s.lower(i))) {
        return s.has("that", i, verb) && !s.has(",", i, verb);
      }
    }
    return false;
  }

  /// A comma closes a `when` clause that comes first: `When it ruled, the court granted`.
  private static boolean closesBefore(Sentence s, int conjunction, int verb) {
    return s.has(",", conjunction, verb);
  }

  private static boolean isNegated(Sentence s, int verb) {
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      String word = s.lower(i);
      if (word.equals("not")
          || word.equals("never")
          || word.equals("n't")
          || word.endsWith("n't")) {
        return true;
      }
      if (UNREAL.contains(word) && !s.at(verb).isAllCapitals()) {
        return true;
      }
    }
    return false;
  }
}
