package org.inforce.obligation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.Span;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// What a norm is about: act, object, counterparty, condition, exception, purpose, read from its
/// words. Everything is in the document's own words but the codes of the taxonomy.
final class Particulars {
  private static final Taxonomy TAXONOMY = Taxonomy.current();

  private final String text;
  private final Draft draft;
  private final Clause clause;
  private final Agents agents;
  private final Reading reading;
  private final int from;

  Particulars(String text, Draft draft, Reading reading) {
    this.text = text;
    this.draft = draft;
    this.clause = draft.clause();
    this.reading = reading;
    this.agents = reading.agents;
    this.from = Math.min(draft.verb() + 1, clause.size());
  }

  /// The verb in its base form, with the particle that makes it another verb (`make available`).
  String action() {
    if (draft.verb() >= clause.size()) {
      return "";
    }
    String norm = clause.norm(draft.verb());
    String base = draft.passive() ? Participles.base(norm) : Participles.ofGerund(norm);
    int particles = particles();
    return particles == 0
        ? base
        : base + " " + agents.words(from, Math.min(clause.size(), from + particles));
  }

  /// How many words after the verb make it another verb: `available`, `place`, `into account`.
  private int particles() {
    return switch (clause.norm(from)) {
      case "into" ->
          clause.isWord(from + 1, "account") || clause.isWord(from + 1, "consideration") ? 2 : 1;
      case "place" -> clause.isWord(draft.verb(), "take") ? 1 : 0;
      case "available", "out", "up", "off", "with", "from" -> 1;
      default -> 0;
    };
  }

  /// What the act is done to: after the verb, or the subject of a passive.
  Optional<String> object() {
    boolean shared = clause.isWord(draft.signal(), "be");
    boolean byObject = draft.passive() && clause.is(draft.signal(), WordClass.MODAL);
    if (shared || byObject && draft.from() < draft.signal()) {
      Subject subject =
          Inversion.at(clause, draft.signal())
              .map(Inversion::subject)
              .orElseGet(() -> reading.subjects.before(draft.signal()));
      return subject.isAbsent() ? Optional.empty() : words(subject.start(), subject.end());
    }
    int start = from + particles();
    start = pastPhrase(pastRecipient(pastVerbs(pastRecipient(start))));
    if (isCircumstance(start)) {
      return Optional.empty();
    }
    if (clause.is(start, WordClass.PREPOSITION) && !clause.matches(start, "at least")) {
      start++;
    }
    boolean told = clause.isWord(start, "that") && opensClause(start + 1);
    int end = start;
    while (end < draft.to() && !(told ? endsTold(end) : endsObject(end, start))) {
      end++;
    }
    return words(start, trimmed(start, end));
  }

  /// `respond within 20 days`, `serve without pay`: when and how, not what.
  private boolean isCircumstance(int index) {
    return switch (clause.norm(index)) {
      case "within", "without", "before", "after", "during", "until", "by" -> true;
      case "at" ->
          clause.isWord(index + 1, "least")
              && (clause.isAdverb(index + 2) || Deadlines.isPeriod(clause, index + 3));
      default -> false;
    };
  }

  /// `ensure that no employee discloses the file`: the whole clause is what is ensured; not `that
  /// file`.
  private boolean opensClause(int start) {
    for (int i = start; i < draft.to() && !clause.isMark(i); i++) {
      String norm = clause.norm(i);
      boolean third = norm.endsWith("s") && Lexicon.is(Lexicon.singular(norm), WordClass.VERB);
      if (clause.isFinite(i) || third && i > start + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean endsTold(int index) {
    return clause.isMark(index, ';') || clause.isMark(index, ':');
  }

  /// Without the adverbs and conjunctions that end the phrase: `any accident immediately, and`.
  private int trimmed(int start, int end) {
    int stop = end;
    while (stop > start
        && (clause.isMark(stop - 1)
            || clause.is(stop - 1, WordClass.CONJUNCTION)
            || clause.isAdverb(stop - 1))) {
      stop--;
    }
    return stop;
  }

  /// `submit to the Board the plan`
  private int pastRecipient(int start) {
    int end = clause.isWord(start, "to") ? reading.phraseEnd(start + 1) : start;
    boolean somebody = end > start && agents.isAgent(start + 1, end);
    boolean before = end > start && clause.isWord(end, "that");
    return somebody || before ? pastInsertion(end) : start;
  }

  /// `publish in the Register, at least once a year, a notice`: a phrase before what is published.
  private int pastPhrase(int start) {
    boolean phrase = clause.isWord(start, "in") || clause.isWord(start, "on");
    int object = phrase ? pastInsertion(reading.phraseEnd(start + 1)) : start;
    boolean opens = clause.is(object, WordClass.DETERMINER) && object < draft.to();
    return object > start && opens ? object : start;
  }

  /// `enter or remain in`, `prohibit, or in any way restrict, an official`: further verbs that
  /// share the object stand before it.
  private int pastVerbs(int start) {
    if (clause.isMark(start, ',')) {
      return pastInsertion(start);
    }
    boolean verb =
        clause.is(start, WordClass.CONJUNCTION)
            && !clause.is(start + 1, WordClass.DETERMINER)
            && !clause.is(start + 1, WordClass.PREPOSITION)
            && clause.at(start + 1).kind() == Word.Kind.WORD;
    if (!verb) {
      return start;
    }
    return pastVerbs(clause.matches(start + 2, "for sale") ? start + 4 : start + 2);
  }

  /// `submit to the Administrator, within 60 days, a report`: what is submitted comes last.
  private int pastInsertion(int index) {
    if (!clause.isMark(index, ',')) {
      return index;
    }
    int end = index + 1;
    while (end < draft.to() && !clause.isMark(end)) {
      end++;
    }
    return clause.isMark(end, ',') ? end + 1 : index + 1;
  }

  private boolean endsObject(int index, int start) {
    Word word = clause.at(index);
    boolean inner = word.norm().equals("of") || word.norm().equals("regarding");
    boolean comma = word.isMark(',') && !clause.is(index + 1, WordClass.CONJUNCTION);
    boolean limit =
        switch (word.norm()) {
          case "not", "no", "later" -> true;
          case "other" -> clause.isWord(index + 1, "than");
          default -> false;
        };
    return index > start
        && (limit
            || Frequencies.opens(clause, index)
            || word.is(WordClass.PREPOSITION) && !inner
            || word.is(WordClass.SUBORDINATOR)
            || word.is(WordClass.RELATIVE)
            || word.isMark(';')
            || word.isMark(':')
            || comma);
  }

  /// Whom the act is done to or with: the first agent after to, with, from or upon.
  Optional<String> counterparty() {
    for (int i = from; i < draft.to() && !Conditions.isException(clause, i); i++) {
      boolean toward =
          switch (clause.norm(i)) {
            case "to", "with", "from", "upon", "by", "toward" -> true;
            default -> false;
          };
      boolean agent = i + 1 == draft.bearer().start() && !draft.bearer().isAbsent();
      boolean act =
          clause.isWord(i, "to")
              && (clause.is(i + 1, WordClass.VERB) || clause.is(i + 1, WordClass.ACT))
              && !clause.is(i + 2, WordClass.PREPOSITION);
      if (toward && !agent && !act) {
        int end = Math.min(draft.to(), reading.phraseEnd(i + 1));
        if (end > i + 1 && agents.isAgent(i + 1, end)) {
          return Optional.of(agents.name(new Subject(i + 1, end, Subject.Kind.NOUN)));
        }
      }
    }
    return Optional.empty();
  }

  /// The phrases that make the norm depend on something, joined by a semicolon.
  Optional<String> condition() {
    return phrases(Conditions::isCondition);
  }

  /// What is left out of the norm.
  Optional<String> exception() {
    return phrases(Conditions::isException);
  }

  private Optional<String> phrases(Conditions.Opening opening) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = draft.from(); i < draft.to(); i++) {
      if (opening.at(clause, i)) {
        int end = Conditions.end(clause, i, draft.to());
        words(i, end).ifPresent(found::add);
        i = end;
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
  }

  List<String> codes(Axis axis, Span span) {
    Set<String> codes = new LinkedHashSet<>();
    int act = draft.verb() < clause.size() ? clause.start(draft.verb()) - span.start() : -1;
    TAXONOMY.find(axis, span.in(text)).stream()
        .filter(mention -> mention.start() != act)
        .forEach(mention -> codes.add(polar(axis, mention, span.in(text))));
    return List.copyOf(codes);
  }

  /// `people who are not “lawfully residing”` are those of the opposite class, where there is one.
  private static String polar(Axis axis, Taxonomy.Mention mention, String words) {
    String before = words.substring(Math.max(0, mention.start() - 8), mention.start());
    boolean denied = before.toLowerCase(Locale.ROOT).matches("(?s).*\\bnot\\W{1,3}$");
    String opposite = "not_" + mention.code();
    return denied && TAXONOMY.term(axis, opposite).isPresent() ? opposite : mention.code();
  }

  Optional<String> purpose(Span span) {
    List<String> codes = codes(Axis.PURPOSE, span);
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.getFirst());
  }

  private Optional<String> words(int start, int end) {
    int stop = end;
    while (stop > start && clause.isMark(stop - 1)) {
      stop--;
    }
    return stop > start
        ? Optional.of(text.substring(clause.start(start), clause.end(stop)))
        : Optional.empty();
  }
}
