package org.inforce.obligation;

import java.util.List;
import java.util.Optional;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Names the bearer of a norm: an agency by its code, a pronoun by whom it stands for in the
/// sentence, the paragraph or the document.
final class Bearers {
  private static final int SENTENCES_BACK = 2;

  private final List<Sentence> sentences;
  private final Optional<String> speaker;
  private final Acronyms acronyms;
  private Optional<String> previous = Optional.empty();
  private int previousAt = -1;

  Bearers(List<Sentence> sentences, Optional<String> speaker, Acronyms acronyms) {
    this.sentences = sentences;
    this.speaker = speaker;
    this.acronyms = acronyms;
  }

  /// The bearer of `draft`, which stands in the sentence numbered `index`; empty if nobody is named
  /// and none can be told.
  Optional<String> name(Draft draft, Clause clause, int index) {
    Optional<String> name = resolve(draft, clause, index);
    if (name.isPresent()) {
      previous = name;
      previousAt = index;
    }
    return name;
  }

  private Optional<String> resolve(Draft draft, Clause clause, int index) {
    Subject bearer = draft.bearer();
    if (bearer.isAbsent()) {
      return implied(draft, clause, index);
    }
    Agents agents = new Agents(clause, acronyms);
    String word = clause.norm(bearer.start());
    if (isOwnOffice(clause, bearer)) {
      return speaker.or(() -> named(agents.name(bearer)));
    }
    if (!agents.isPronoun(bearer)) {
      return apposed(clause, bearer, agents).or(() -> named(agents.name(bearer)));
    }
    return switch (word) {
      case "we", "i" -> self(index);
      case "you" -> Optional.of("you");
      case "they", "he", "she" -> people(clause, bearer.start(), index);
      default -> antecedent(clause, bearer.start(), index);
    };
  }

  /// `the Department of Health and Human Services, Centers for Medicare and Medicaid Services,`:
  /// the part that the whole is named before.
  private static Optional<String> apposed(Clause clause, Subject bearer, Agents agents) {
    int comma = bearer.end();
    if (!clause.isMark(comma, ',')) {
      return Optional.empty();
    }
    int end = comma + 1;
    while (end < clause.size() && !clause.isMark(end)) {
      end++;
    }
    Optional<String> part = Agents.code(agents.words(comma + 1, end));
    Optional<String> whole = Agents.code(agents.name(bearer));
    boolean within =
        part.isPresent()
            && whole.isPresent()
            && Taxonomy.current().contains(Axis.ACTOR, whole.get(), part.get());
    return within || (part.isPresent() && whole.isEmpty()) ? part : Optional.empty();
  }

  /// `my office`, `our agency`
  private static boolean isOwnOffice(Clause clause, Subject bearer) {
    boolean own = clause.isWord(bearer.start(), "my") || clause.isWord(bearer.start(), "our");
    return own && clause.is(bearer.start() + 1, WordClass.OFFICE);
  }

  private static Optional<String> named(String name) {
    return name.isBlank() ? Optional.empty() : Optional.of(name);
  }

  /// A passive without agent leaves its bearer open; a commitment without one is the speaker's.
  private Optional<String> implied(Draft draft, Clause clause, int index) {
    return switch (draft.modality()) {
      case COMMITMENT, NEGATIVE_COMMITMENT ->
          antecedent(clause, draft.from(), index).or(() -> speaker);
      case EXEMPTION -> isOwnInstrument(clause) ? speaker : Optional.empty();
      case OBLIGATION, PROHIBITION, PERMISSION, POWER, ENTITLEMENT, INELIGIBILITY, NO_AUTHORITY ->
          Optional.empty();
    };
  }

  /// `this statement is exempt`, `this is a policy statement and is exempt`.
  private static boolean isOwnInstrument(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.isWord(i, "this")) {
        boolean instrument =
            switch (clause.norm(i + 1)) {
              case "is",
                  "statement",
                  "notice",
                  "rule",
                  "policy",
                  "action",
                  "document",
                  "guidance" ->
                  true;
              default -> false;
            };
        if (instrument) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whom `we` means: in a quotation the source named before it, else the speaker.
  private Optional<String> self(int index) {
    if (speaker.isPresent()) {
      return speaker;
    }
    return firstActor(index).or(() -> Optional.of("we"));
  }

  /// `they` are those who bore the norm before, in this sentence or the last, else as `it`.
  private Optional<String> people(Clause clause, int pronoun, int index) {
    Optional<String> here = lastPlural(clause, pronoun);
    boolean near = previousAt == index || previousAt == index - 1;
    return here.or(() -> near ? previous : Optional.empty())
        .or(() -> antecedent(clause, pronoun, index));
  }

  /// The last subject before the pronoun that is somebody.
  private Optional<String> lastPlural(Clause clause, int before) {
    Agents agents = new Agents(clause, acronyms);
    Subjects subjects = new Subjects(clause);
    for (int i = before - 1; i > 0; i--) {
      if (clause.isFinite(i)) {
        Subject subject = subjects.before(i);
        if (!subject.isAbsent() && !agents.isPronoun(subject) && agents.isAgent(subject)) {
          return Optional.of(agents.name(subject));
        }
      }
    }
    return Optional.empty();
  }

  /// The last agency or agent in subject place before the pronoun, in the sentence, then in those
  /// before it in the paragraph.
  private Optional<String> antecedent(Clause clause, int pronoun, int index) {
    Optional<String> here = lastActor(clause, pronoun);
    if (here.isPresent()) {
      return here;
    }
    int paragraph = sentences.get(index).paragraph();
    for (int i = index; i >= Math.max(0, index - SENTENCES_BACK); i--) {
      if (sentences.get(i).paragraph() != paragraph) {
        break;
      }
      Optional<String> there = firstActor(i);
      if (there.isPresent()) {
        return there;
      }
    }
    return speaker;
  }

  /// The subject of the nearest verb of saying before the pronoun, else the nearest agency.
  private Optional<String> lastActor(Clause clause, int before) {
    Agents agents = new Agents(clause, acronyms);
    Subjects subjects = new Subjects(clause);
    for (int i = before - 1; i > 0; i--) {
      boolean verb = clause.isFinite(i) || clause.is(i, WordClass.SPEECH);
      if (verb && !clause.isWord(i, "states")) {
        int group = i;
        while (group > 0 && (clause.isFinite(group - 1) || clause.isAdverb(group - 1))) {
          group--;
        }
        Subject subject = subjects.before(group);
        if (!subject.isAbsent() && !agents.isPronoun(subject) && agents.isAgent(subject)) {
          return Optional.of(agents.name(subject));
        }
      }
    }
    return nearest(clause, before);
  }

  private Optional<String> nearest(Clause clause, int before) {
    Agents agents = new Agents(clause, acronyms);
    String words = agents.words(Math.max(0, before - 40), before);
    List<Taxonomy.Mention> mentions = Taxonomy.current().find(Axis.ACTOR, words);
    return mentions.isEmpty() ? Optional.empty() : Optional.of(shown(mentions.getLast(), words));
  }

  private Optional<String> firstActor(int index) {
    Clause clause = Clause.of(sentences.get(index).words());
    Agents agents = new Agents(clause, acronyms);
    String words = agents.words(0, Math.min(clause.size(), 60));
    return Taxonomy.current().find(Axis.ACTOR, words).stream()
        .findFirst()
        .map(mention -> shown(mention, words));
  }

  private static String shown(Taxonomy.Mention mention, String words) {
    String name = words.substring(mention.start(), mention.end());
    return Agents.code(name).orElse(name);
  }
}
