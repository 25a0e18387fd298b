package org.inforce.obligation;

import java.util.List;
import java.util.Optional;

/// Whose words a norm is told in, and whether it stands, is reported, or is gone.
final class Attribution {
  private static final int REACH = 45;

  private final List<Sentence> sentences;
  private final Optional<String> speaker;
  private final Acronyms acronyms;

  Attribution(List<Sentence> sentences, Optional<String> speaker, Acronyms acronyms) {
    this.sentences = sentences;
    this.speaker = speaker;
    this.acronyms = acronyms;
  }

  /// Who states the norm, if the sentence says so and it is not the document's own speaker.
  Optional<String> of(Draft draft) {
    Clause clause = draft.clause();
    return before(clause, draft.from())
        .or(() -> after(clause, draft.to()))
        .or(() -> accordingTo(clause))
        .filter(name -> speaker.filter(name::equals).isEmpty());
  }

  /// `ICE notes that`, `As ICE stated,`
  private Optional<String> before(Clause clause, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (clause.isMark(i, ';')) {
        return Optional.empty();
      }
      if (isSaying(clause, i)) {
        return subject(clause, i);
      }
    }
    return Optional.empty();
  }

  /// `..., the judge wrote`
  private Optional<String> after(Clause clause, int to) {
    for (int i = to; i < Math.min(clause.size(), to + 7); i++) {
      if (isSaying(clause, i)) {
        return subject(clause, i);
      }
    }
    return Optional.empty();
  }

  private static boolean isSaying(Clause clause, int index) {
    return clause.is(index, WordClass.SPEECH)
        && !clause.isWord(index, "states")
        && !(clause.isWord(index, "clear") && !clause.isWord(index + 1, "that"))
        && !clause.isWord(index, "ensure")
        && !clause.isWord(index, "ensuring")
        && !clause.isWord(index, "ensures")
        && !clause.isWord(index, "provides")
        && !clause.isWord(index, "provided")
        && !clause.isWord(index, "mandates");
  }

  private Optional<String> subject(Clause clause, int verb) {
    int group = verb;
    while (group > 0 && (clause.isFinite(group - 1) || clause.isAdverb(group - 1))) {
      group--;
    }
    Subject subject = new Subjects(clause).before(group);
    Agents agents = new Agents(clause, acronyms);
    boolean named = isSource(clause, agents, subject);
    return named
        ? Optional.of(agents.name(subject)).filter(name -> !name.isBlank())
        : Optional.empty();
  }

  /// Somebody, or a paper that says things: a complaint, a report, an order.
  private static boolean isSource(Clause clause, Agents agents, Subject subject) {
    if (subject.isAbsent()
        || agents.isPronoun(subject)
        || subject.kind() == Subject.Kind.EMPTY
        || clause.isWord(subject.start(), "your")) {
      return false;
    }
    int head = agents.head(subject.start(), subject.end());
    return agents.isAgent(subject)
        || clause.is(head, WordClass.LEGAL)
        || clause.is(head, WordClass.CLAIMANT)
        || isPaper(clause.norm(head));
  }

  private static boolean isPaper(String head) {
    return switch (Lexicon.singular(head)) {
      case "complaint",
          "report",
          "lawsuit",
          "suit",
          "petition",
          "brief",
          "opinion",
          "letter",
          "memo",
          "release",
          "announcement",
          "filing",
          "study",
          "article",
          "indictment" ->
          true;
      default -> false;
    };
  }

  private Optional<String> accordingTo(Clause clause) {
    for (int i = 0; i + 2 < clause.size(); i++) {
      if (clause.matches(i, "according to")) {
        int end = i + 2;
        while (end < clause.size() && !clause.isMark(end) && end - i < 12) {
          end++;
        }
        Agents agents = new Agents(clause, acronyms);
        Subject source = new Subject(i + 2, Math.max(end, i + 3), Subject.Kind.NOUN);
        return end > i + 2 && isSource(clause, agents, source)
            ? Optional.of(agents.name(source))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  Force force(Draft draft, Setting setting, Optional<String> attributedTo, int index) {
    if (isRescinded(draft, index)) {
      return Force.RESCINDED;
    }
    if (isFormer(draft) || isFormerBefore(draft, index)) {
      return Force.SUPERSEDED;
    }
    if (draft.past()) {
      return Force.PAST;
    }
    boolean told = setting.isReport() || attributedTo.isPresent();
    return told ? Force.REPORTED : Force.STATED_CURRENT;
  }

  private static boolean promises(Draft draft) {
    return draft.modality() == Modality.COMMITMENT
        || draft.modality() == Modality.NEGATIVE_COMMITMENT;
  }

  /// `CMS's prior policy that it would not`, `has previously stated that`.
  private static boolean isFormer(Draft draft) {
    Clause clause = draft.clause();
    for (int i = Math.max(0, draft.from() - 16); promises(draft) && i < draft.signal(); i++) {
      switch (clause.norm(i)) {
        case "prior", "previous", "previously", "former", "formerly", "past", "earlier" -> {
          return true;
        }
        default -> {
          // look further
        }
      }
    }
    return false;
  }

  /// A quotation or a further promise in the paragraph that told of earlier statements.
  private boolean isFormerBefore(Draft draft, int index) {
    int paragraph = sentences.get(index).paragraph();
    for (int i = index - 1; promises(draft) && i >= Math.max(0, index - 3); i--) {
      if (sentences.get(i).paragraph() != paragraph) {
        return false;
      }
      if (has(sentences.get(i), "previously") && has(sentences.get(i), "stated")) {
        return true;
      }
    }
    return false;
  }

  /// The policy is said to be rescinded in the sentences that follow in the paragraph.
  private boolean isRescinded(Draft draft, int index) {
    int paragraph = sentences.get(index).paragraph();
    boolean told = draft.clause().isWord(draft.signal(), "would") || draft.past();
    for (int i = index + 1; told && i < Math.min(sentences.size(), index + 3); i++) {
      Sentence next = sentences.get(i);
      boolean ended = has(next, "rescinded") || has(next, "revoked") || has(next, "withdrawn");
      if (next.paragraph() == paragraph && ended && next.words().size() < 16) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Sentence sentence, String norm) {
    for (Word word : sentence.words()) {
      if (word.norm().equals(norm)) {
        return true;
      }
    }
    return false;
  }
}
