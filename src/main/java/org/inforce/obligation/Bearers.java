package org.inforce.obligation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Names the bearer of a norm: an agency by its code, a pronoun by whom it stands for in the
/// sentence, the paragraph or the document.
final class Bearers {
  private static final int SENTENCES_BACK = 2;
  private static final int LONGEST_OPENING = 7;

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
      case "they" -> people(clause, bearer.start(), index);
      case "he", "she" -> antecedent(clause, bearer.start(), index);
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

  /// `they` are several: the last such subject of the sentence, else of those before it in the
  /// paragraph, else those who bore the norm before. One agency is never meant; where nobody is
  /// left, it stays open.
  private Optional<String> people(Clause clause, int pronoun, int index) {
    Optional<String> found = lastPlural(clause, pronoun);
    int paragraph = sentences.get(index).paragraph();
    for (int i = index - 1; found.isEmpty() && i >= Math.max(0, index - SENTENCES_BACK); i--) {
      if (sentences.get(i).paragraph() == paragraph) {
        Clause before = Clause.of(sentences.get(i).words());
        found =
            lastPlural(before, before.size()).or(() -> opening(before).filter(Bearers::isSeveral));
      }
    }
    boolean near = previousAt == index || previousAt == index - 1;
    return found.or(
        () -> previous.filter(name -> near && Agents.code(name).isEmpty() && isSeveral(name)));
  }

  /// Whom a sentence without auxiliary opens with: `Tribes apply each year`, `The agency sends`.
  private Optional<String> opening(Clause clause) {
    Agents agents = new Agents(clause, acronyms);
    for (int i = 1; i < Math.min(clause.size(), LONGEST_OPENING); i++) {
      String norm = clause.norm(i);
      boolean verb = isVerb(norm) || isVerb(Lexicon.singular(norm));
      if (verb && agents.isAgent(0, i)) {
        return Optional.of(agents.name(new Subject(0, i, Subject.Kind.NOUN)));
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(String norm) {
    return Lexicon.is(norm, WordClass.VERB)
        || Lexicon.is(norm, WordClass.ACT)
        || Lexicon.is(norm, WordClass.STATIVE);
  }

  private static boolean isSeveral(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.contains(" and ")
        || name.contains(" or ")
        || last.endsWith("s") && !last.endsWith("ss")
        || last.equals("people")
        || last.equals("persons")
        || last.equals("staff")
        || last.equals("personnel")
        || last.equals("children");
  }

  /// The last subject before the pronoun that is several.
  private Optional<String> lastPlural(Clause clause, int before) {
    Agents agents = new Agents(clause, acronyms);
    Subjects subjects = new Subjects(clause);
    for (int i = before - 1; i > 0; i--) {
      if (clause.isFinite(i)) {
        Subject subject = subjects.before(i);
        if (!subject.isAbsent() && !agents.isPronoun(subject) && agents.isAgent(subject)) {
          String name = agents.name(subject);
          if (isSeveral(name.replaceFirst(" of .*", "")) && Agents.code(name).isEmpty()) {
            return Optional.of(name);
          }
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
      Clause at = Clause.of(sentences.get(i).words());
      Optional<String> there = i == index ? firstActor(i) : firstActor(i).or(() -> opening(at));
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
