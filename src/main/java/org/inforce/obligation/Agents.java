package org.inforce.obligation;

import java.util.Optional;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Tells whether a noun phrase names somebody who can bear a norm, and by which name.
final class Agents {
  private static final int LONGEST_TITLE = 4;
  private static final Taxonomy TAXONOMY = Taxonomy.current();

  private final Clause clause;
  private final Acronyms acronyms;

  Agents(Clause clause, Acronyms acronyms) {
    this.clause = clause;
    this.acronyms = acronyms;
  }

  /// True for nouns and pronouns that name persons, bodies, states or agencies.
  boolean isAgent(Subject subject) {
    if (subject.isAbsent() || subject.kind() == Subject.Kind.EMPTY) {
      return false;
    }
    return isPronoun(subject) || isAgent(subject.start(), subject.end());
  }

  boolean isPronoun(Subject subject) {
    return subject.end() - subject.start() == 1 && clause.is(subject.start(), WordClass.PRONOUN);
  }

  /// True if one of the heads of the phrase [`from`, `to`) is an agent.
  boolean isAgent(int from, int to) {
    int owned = pastGenitive(from, to);
    if (startsWithActor(owned, to) || isPlaceOrPerson(owned, to)) {
      return true;
    }
    int head = -1;
    for (int i = owned; i < to; i++) {
      Word word = clause.at(i);
      if (word.kind() == Word.Kind.MARK || word.is(WordClass.CONJUNCTION)) {
        if (isHead(head)) {
          return true;
        }
      } else if (endsHead(i, head, to)) {
        return isHead(head) || (isQuantifier(head) && isAgent(i + 1, to));
      } else {
        head = i;
      }
    }
    return isHead(head);
  }

  /// Past the owner in `a member of staff's contribution`, whose title of bare words is one name:
  /// the contribution is meant. `The head of the agency's office` is a head; `from` itself there.
  private int pastGenitive(int from, int to) {
    int of = from;
    while (of < to && !clause.is(of, WordClass.PREPOSITION) && !clause.isMark(of)) {
      of++;
    }
    if (of - from > LONGEST_TITLE || !clause.isWord(of, "of")) {
      return from;
    }
    for (int i = of + 1; i < Math.min(to, of + LONGEST_TITLE) - 1; i++) {
      if (clause.norm(i).endsWith("'s")) {
        return i + 1;
      }
      if (clause.is(i, WordClass.DETERMINER) || clause.isMark(i)) {
        break;
      }
    }
    return from;
  }

  private boolean endsHead(int index, int head, int to) {
    Word word = clause.at(index);
    if (head < 0 || word.is(WordClass.DETERMINER)) {
      return false;
    }
    boolean modifier =
        Lexicon.isParticiple(word.norm())
            && !clause.at(index + 1).isCapitalized()
            && (clause.is(index + 1, WordClass.PREPOSITION) || isHead(head));
    return word.is(WordClass.PREPOSITION)
        || word.is(WordClass.RELATIVE)
        || word.is(WordClass.SUBORDINATOR)
        || word.is(WordClass.BE)
        || word.kind() == Word.Kind.CITATION
        || (Lexicon.isGerund(word.norm()) && index + 1 < to && isHead(head))
        || (isPostpositive(word.norm()) && isHead(head))
        || modifier;
  }

  /// `the State responsible for the claim`, `persons subject to the rule`.
  private static boolean isPostpositive(String norm) {
    return switch (norm) {
      case "responsible", "subject", "eligible", "liable", "competent", "able", "unable" -> true;
      default -> false;
    };
  }

  /// True of a subject whose head is an acronym that the document does not spell out.
  boolean isUnknownAcronym(Subject subject) {
    Word head = clause.at(head(subject.start(), subject.end()));
    return head.isAcronym() && !acronyms.isDefined(head) && code(head.raw()).isEmpty();
  }

  private boolean isQuantifier(int head) {
    return switch (clause.norm(head)) {
      case "each",
          "any",
          "all",
          "none",
          "one",
          "both",
          "either",
          "neither",
          "some",
          "most",
          "many",
          "majority",
          "two",
          "three" ->
          clause.isWord(head + 1, "of");
      default -> false;
    };
  }

  private boolean isHead(int index) {
    if (index < 0) {
      return false;
    }
    Word word = clause.at(index);
    if (word.kind() != Word.Kind.WORD) {
      return false;
    }
    if (word.isAcronym() && word.raw().length() <= 8) {
      return acronyms.isAgent(word) && !isNamedThing(index);
    }
    boolean noOne = word.norm().equals("one") && clause.isWord(index - 1, "no");
    return noOne || Lexicon.isAgentNoun(word.norm());
  }

  /// `method ZP`, `Form XA`: the letters name the thing before them.
  private boolean isNamedThing(int acronym) {
    Word before = clause.at(acronym - 1);
    return before.is(WordClass.THING) && !Lexicon.isAgentNoun(before.norm());
  }

  /// True for agencies, their offices and their heads: those who act by law.
  boolean isOfficial(Subject subject) {
    int from = subject.start();
    int to = subject.end();
    if (subject.isAbsent() || !isAgent(subject)) {
      return false;
    }
    if (startsWithActor(from, to) || clause.isWord(from, "it") || clause.isWord(from, "we")) {
      return true;
    }
    int head = head(from, to);
    return clause.at(head).isAcronym() || clause.is(head, WordClass.OFFICE);
  }

  /// Where the head noun of a phrase stands: the last word before what modifies it.
  int head(int from, int to) {
    int head = pastGenitive(from, to);
    while (head + 1 < to && !endsHead(head + 1, head, to) && !clause.isMark(head + 1)) {
      head++;
    }
    return head;
  }

  /// `CMS`, `the Department of Agriculture`, `ICE officials`; not `CMS data`.
  private boolean startsWithActor(int from, int to) {
    String words = words(from, to);
    for (Taxonomy.Mention mention : TAXONOMY.find(Axis.ACTOR, words)) {
      String before = words.substring(0, mention.start()).strip();
      boolean opens = before.isEmpty() || before.matches("(?i)the|a|an|each|any|either|both");
      String rest = words.substring(mention.end()).strip();
      if (opens && (rest.isEmpty() || isModifier(rest))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(String rest) {
    if (rest.charAt(0) == ',' || rest.startsWith("'s ")) {
      return rest.charAt(0) == ',';
    }
    int blank = rest.indexOf(' ');
    String word = (blank < 0 ? rest : rest.substring(0, blank)).toLowerCase(java.util.Locale.ROOT);
    return Lexicon.is(word, WordClass.PREPOSITION)
        || Lexicon.is(word, WordClass.CONJUNCTION)
        || Lexicon.is(word, WordClass.RELATIVE)
        || Lexicon.isAgentNoun(word);
  }

  /// A State, or a name of several capitalised words of which none is a thing or a law.
  private boolean isPlaceOrPerson(int from, int to) {
    String words = words(from, to);
    Optional<Taxonomy.Mention> place = TAXONOMY.find(Axis.PLACE, words).stream().findFirst();
    if (place.isPresent() && place.get().start() == 0 && place.get().end() == words.length()) {
      return true;
    }
    int capitals = 0;
    for (int i = from; i < to && !clause.isMark(i); i++) {
      Word word = clause.at(i);
      String one = Lexicon.singular(word.norm());
      if (!word.isCapitalized()
          || Lexicon.is(one, WordClass.THING)
          || Lexicon.is(one, WordClass.LEGAL)
          || one.endsWith("tion")
          || one.endsWith("ment")) {
        return false;
      }
      capitals++;
    }
    return capitals >= 2 && from > 0;
  }

  /// The phrase as words with blanks between, commas attached.
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Word word = clause.at(i);
      if (!words.isEmpty() && !word.isMark(',')) {
        words.append(' ');
      }
      words.append(word.raw());
    }
    return words.toString();
  }

  /// The name of the phrase's bearer: its taxonomy code where the phrase is an agency's name, else
  /// the head with its of-phrase, without article and relative clause.
  String name(Subject subject) {
    int from = subject.start();
    while (from < subject.end() - 1 && isArticle(from)) {
      from++;
    }
    int to = from;
    while (to < subject.end() && !endsName(to, from)) {
      to++;
    }
    String words = words(from, Math.max(to, from + 1));
    if (words.endsWith("'s") || words.endsWith("'")) {
      words = words.substring(0, words.lastIndexOf('\''));
    }
    String name = words;
    return code(name).or(() -> acronyms.shortOf(bare(name))).orElse(name);
  }

  private static String bare(String words) {
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /// The code of an agency named exactly so, if codes are how one speaks of it.
  static Optional<String> code(String words) {
    return TAXONOMY
        .codeOf(Axis.ACTOR, words)
        .filter(code -> code.equals(code.toUpperCase(java.util.Locale.ROOT)));
  }

  private boolean isArticle(int index) {
    return switch (clause.norm(index)) {
      case "the", "a", "an", "no" -> true;
      default -> false;
    };
  }

  private boolean endsName(int index, int from) {
    if (index == from) {
      return false;
    }
    Word word = clause.at(index);
    boolean loose =
        word.is(WordClass.PREPOSITION)
            && !word.norm().equals("of")
            && !(word.norm().equals("for") && clause.at(index + 1).isCapitalized());
    boolean modifier =
        Lexicon.isParticiple(word.norm())
            && (clause.is(index + 1, WordClass.PREPOSITION)
                || Lexicon.isAgentNoun(clause.norm(index - 1)));
    boolean comma =
        word.isMark(',')
            && (clause.is(index + 1, WordClass.RELATIVE)
                || clause.is(index + 1, WordClass.PREPOSITION)
                || clause.is(index + 1, WordClass.DETERMINER)
                || Lexicon.isParticiple(clause.norm(index + 1)));
    boolean gerund = Lexicon.isGerund(word.norm()) && Lexicon.isAgentNoun(clause.norm(index - 1));
    boolean postpositive =
        isPostpositive(word.norm()) && Lexicon.isAgentNoun(clause.norm(index - 1));
    return loose || modifier || comma || gerund || postpositive || word.is(WordClass.RELATIVE);
  }
}
