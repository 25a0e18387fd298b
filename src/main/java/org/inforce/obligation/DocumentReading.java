package org.inforce.obligation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.Quotation;
import org.inforce.document.Quotations;
import org.inforce.document.RuleId;
import org.inforce.document.Span;
import org.inforce.source.Digest;
import org.inforce.taxonomy.Axis;

/// One document being read, sentence by sentence, into its norms.
final class DocumentReading {
  private static final int DIGITS = 12;

  private final Document document;
  private final List<Sentence> sentences;
  private final Acronyms acronyms;
  private final Optional<String> speaker;
  private final Bearers bearers;
  private final Authorities authorities;
  private final Attribution attribution;
  private final List<Quotation> quotations;
  private final Deadlines deadlines;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final List<Obligation> found = new ArrayList<>();

  /// `citations` sorted by start.
  DocumentReading(Document document, List<Citation> citations) {
    this.document = document;
    this.sentences =
        SentenceSplitter.split(document, citations.stream().map(Citation::span).toList());
    this.acronyms = Acronyms.of(sentences);
    this.speaker = Speaker.of(document.metadata()).map(name -> acronyms.shortOf(name).orElse(name));
    this.bearers = new Bearers(sentences, speaker, acronyms);
    this.authorities = new Authorities(citations, sentences);
    this.attribution = new Attribution(sentences, speaker, acronyms);
    this.quotations = Quotations.in(document);
    this.deadlines = new Deadlines(document.text(), document.metadata());
  }

  List<Obligation> obligations() {
    for (int i = 0; i < sentences.size(); i++) {
      read(i);
    }
    return Restatements.joined(found);
  }

  private void read(int index) {
    Sentence sentence = sentences.get(index);
    if (Headings.isHeading(sentence) || sentence.words().size() < 3) {
      return;
    }
    Setting setting = setting(sentence);
    for (Clause clause : Clause.of(sentence)) {
      for (ListItems.Item item : items(sentence, clause)) {
        Reading reading = new Reading(item.clause(), acronyms, setting);
        for (Draft draft : new Grammar(reading).norms()) {
          take(draft, item, reading, index);
        }
      }
    }
  }

  private List<ListItems.Item> items(Sentence sentence, Clause clause) {
    if (!sentence.isItem()) {
      return ListItems.within(clause);
    }
    ListItems.Item item = ListItems.after(leadIn(sentence), clause);
    return item.lead() > 0 ? List.of(item) : ListItems.within(clause);
  }

  /// The words that open the list of an item; where they are an item themselves, after those that
  /// open theirs.
  private Clause leadIn(Sentence item) {
    Sentence lead = sentences.get(item.leadIn());
    Clause own = Clause.of(lead.words());
    if (!lead.isItem()) {
      return own;
    }
    return ListItems.endsInAnd(own) ? leadIn(lead) : ListItems.after(leadIn(lead), own).clause();
  }

  private Setting setting(Sentence sentence) {
    boolean question = sentence.words().getLast().isMark('?');
    boolean attributed = false;
    for (Word word : sentence.words()) {
      attributed |= word.is(WordClass.SPEECH) || word.norm().equals("according");
    }
    boolean supposed = sentence.isItem() && Suppositions.opensList(leadIn(sentence));
    return new Setting(document.metadata().sourceKind(), speaker, question, attributed, supposed);
  }

  /// Keeps a draft unless it belongs to the lead-in alone.
  private void take(Draft draft, ListItems.Item item, Reading reading, int index) {
    boolean ofLead = Math.max(draft.signal(), draft.verb()) < item.lead();
    boolean open = item.clause().isMark(draft.verb());
    boolean noun = draft.signal() < item.lead() && !draft.passive() && item.isNoun(draft.verb());
    if (ofLead
        || open
        || noun
        || draft.to() <= draft.from()
        || draft.verb() >= item.clause().size()) {
      return;
    }
    Draft own = draft.from() < item.lead() ? draft.from(item.lead()) : draft;
    int start = own.clause().start(Math.max(own.from(), own.signal()));
    if (QuotedAmendments.isQuoted(document.text(), sentences.get(index), start)) {
      return;
    }
    if (own.to() > own.from()) {
      Obligation norm = obligation(own, reading, index);
      if (!isForecast(norm)) {
        found.add(norm);
      }
    }
  }

  /// What will be, and nobody binds himself to: `it will ensure` of a rule.
  private static boolean isForecast(Obligation norm) {
    String rule = norm.evidence().rule().name();
    boolean promised =
        rule.equals("obligation.commitment.will") || rule.equals("obligation.commitment.will-not");
    return promised && norm.bearer().isEmpty();
  }

  private Obligation obligation(Draft draft, Reading reading, int index) {
    Clause clause = draft.clause();
    Span span = new Span(clause.start(draft.from()), clause.end(draft.to()));
    Evidence evidence = Evidence.of(document, span, new RuleId("obligation." + draft.rule()));
    Particulars what = new Particulars(document.text(), draft, reading);
    Optional<String> attributedTo =
        attribution.of(draft).or(() -> Quotations.speakerAt(quotations, span.start()));
    return new Obligation(
        id(draft.modality(), evidence.quote()),
        evidence,
        draft.modality(),
        bearers.name(draft, clause, index),
        what.action(),
        what.object(),
        what.counterparty(),
        what.codes(Axis.DATA_CATEGORY, span),
        what.codes(Axis.PERSON_CLASS, span),
        what.purpose(span),
        what.condition(),
        what.exception(),
        deadline(draft),
        TimeWindows.in(clause, draft.from(), draft.to(), document.metadata()),
        attribution.force(draft, reading.setting, attributedTo, index),
        attributedTo,
        withInstrument(draft, authorities.of(span, draft.modality(), index)),
        draft.confidence());
  }

  /// What a document of the Federal Register promises in its own name rests on that document.
  private List<Obligation.RelatedAuthority> withInstrument(
      Draft draft, List<Obligation.RelatedAuthority> cited) {
    boolean own = draft.modality() == Modality.COMMITMENT && cited.isEmpty();
    Optional<AuthorityId> instrument =
        document
            .metadata()
            .documentNumber()
            .filter(number -> document.metadata().sourceKind().isFederalRegister())
            .flatMap(number -> AuthorityId.tryParse("/us/fr/doc/" + number));
    return own && instrument.isPresent()
        ? List.of(new Obligation.RelatedAuthority(instrument.get(), AuthorityRole.REQUIRES))
        : cited;
  }

  /// By when the norm is due; what a relative clause says of its bearer (`a dealer who fails to
  /// renew within 60 days must`) is not.
  private Optional<Obligation.Deadline> deadline(Draft draft) {
    Clause clause = draft.clause();
    int bearer = draft.bearer().isAbsent() ? draft.signal() : draft.bearer().start();
    int relative = clause.next(bearer, draft.signal(), WordClass.RELATIVE);
    int end = ownEnd(draft);
    return relative < 0
        ? deadlines.in(clause, draft.opening(), end)
        : deadlines
            .in(clause, draft.opening(), relative)
            .or(() -> deadlines.in(clause, draft.signal(), end));
  }

  /// Where the words end that speak of the norm itself: before a law that it only mentions, `shall
  /// have a plan that requires providers to report within 24 hours`.
  private static int ownEnd(Draft draft) {
    Clause clause = draft.clause();
    for (int i = draft.verb() + 1; i < draft.to(); i++) {
      int verb = clause.isFinite(i + 1) ? clause.pastAdverbs(i + 2) : i + 1;
      if (clause.is(i, WordClass.RELATIVE) && CausativeRules.isSignal(clause.norm(verb))) {
        return i;
      }
    }
    return draft.to();
  }

  /// Depends on the document, the words and which of several equal quotes it is; not on the place.
  private String id(Modality modality, String quote) {
    String key = document.version().document() + "\n" + modality.code() + "\n" + quote;
    int occurrence = occurrences.merge(key, 1, Integer::sum);
    String hash = Digest.sha256((key + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
    return "ob-" + hash.substring(0, DIGITS);
  }
}
