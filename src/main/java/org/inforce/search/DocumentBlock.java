package org.inforce.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityParser;
import org.inforce.citation.Citation;
import org.inforce.document.Metadata;
import org.inforce.document.Structure.Caption;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;

/// Turns a document into the block it is in the index: one entry for each passage, in order, each
/// with those of the statements in it behind it, and last the document itself.
final class DocumentBlock {
  private final Analysis analysis;
  private final IndexedDocument source;
  private final String id;
  private final CaseNames cases;

  private DocumentBlock(IndexedDocument source) {
    this.source = source;
    this.analysis = source.analysis();
    this.id = source.id();
    this.cases = CaseNames.in(analysis);
  }

  static List<Document> of(IndexedDocument source) {
    return new DocumentBlock(source).build();
  }

  private List<Document> build() {
    List<Document> block = new ArrayList<>();
    PassageFacts facts = new PassageFacts(analysis);
    for (Passage passage : PassageSplitter.split(analysis.document())) {
      PassageFacts.Inside inside = facts.in(passage);
      block.add(passage(passage, inside));
      block.addAll(inside.statements(id));
    }
    block.add(parent());
    return block;
  }

  private Document passage(Passage passage, PassageFacts.Inside inside) {
    Document entry = new Document();
    String text = passage.span().in(analysis.document().text());
    entry.add(new StringField(IndexFields.BLOCK, id, Field.Store.NO));
    IndexedFields.tags(entry, IndexFields.LEVEL, List.of(IndexFields.PASSAGE_LEVEL));
    entry.add(IndexedFields.text(IndexFields.TEXT, text));
    entry.add(new StoredField(IndexFields.TEXT, text));
    if (!passage.headings().isEmpty()) {
      entry.add(IndexedFields.text(IndexFields.HEADING, passage.headings()));
    }
    inside.addTo(entry);
    return entry;
  }

  private Document parent() {
    Document entry = new Document();
    Metadata metadata = analysis.document().metadata();
    entry.add(new StringField(IndexFields.BLOCK, id, Field.Store.NO));
    entry.add(new StringField(IndexFields.ID, id, Field.Store.YES));
    IndexedFields.tags(entry, IndexFields.LEVEL, List.of(IndexFields.DOCUMENT_LEVEL));
    entry.add(new NumericDocValuesField(IndexFields.KEY, StableKey.of(id)));
    entry.add(IndexedFields.text(IndexFields.TITLE, metadata.title()));
    entry.add(new StoredField(IndexFields.TITLE, metadata.title()));
    addKind(entry, metadata);
    addDays(entry, metadata);
    addSource(entry, metadata);
    addNames(entry, metadata);
    IndexedFields.tags(entry, IndexFields.CITED_AS, ownWords(metadata));
    addCounted(entry);
    return entry;
  }

  private static void addKind(Document entry, Metadata metadata) {
    String kind = metadata.sourceKind().code();
    entry.add(new StoredField(IndexFields.SOURCE_KIND, kind));
    IndexedFields.counted(entry, IndexFields.SOURCE_KIND, kind);
    Set<String> words = new LinkedHashSet<>(TagWords.ofKind(metadata.sourceKind()));
    metadata.action().ifPresent(action -> words.addAll(TagWords.ofName(action)));
    IndexedFields.tags(entry, IndexFields.TYPE, words);
  }

  private void addDays(Document entry, Metadata metadata) {
    metadata
        .published()
        .ifPresent(day -> {
          entry.add(new NumericDocValuesField(IndexFields.PUBLISHED_DAY, day.toEpochDay()));
          entry.add(new IntPoint(IndexFields.PUBLISHED, Days.point(day)));
          entry.add(new StoredField(IndexFields.PUBLISHED, day.toString()));
        });
    Set<LocalDate> effective = new TreeSet<>();
    metadata.effective().ifPresent(effective::add);
    for (CourtEvent event : analysis.events()) {
      event.effectiveFrom().ifPresent(day -> effective.add(day.from()));
    }
    effective.forEach(day -> entry.add(new IntPoint(IndexFields.EFFECTIVE, Days.point(day))));
    entry.add(new NumericDocValuesField(IndexFields.KNOWN_FROM, source.knownFrom().toEpochDay()));
  }

  private static void addSource(Document entry, Metadata metadata) {
    Set<String> words = new LinkedHashSet<>();
    metadata
        .publisher()
        .ifPresent(publisher -> {
          entry.add(new StoredField(IndexFields.PUBLISHER, publisher));
          words.addAll(TagWords.ofActor(publisher));
        });
    metadata
        .url()
        .ifPresent(url -> {
          entry.add(new StoredField(IndexFields.URL, url));
          words.addAll(TagWords.ofName(Urls.host(url)));
        });
    IndexedFields.tags(entry, IndexFields.SOURCE, words);
  }

  /// Those the document names as its agencies, and its publisher where that is one.
  private static void addAgencies(Document entry, Metadata metadata) {
    List<String> named = new ArrayList<>(metadata.agencies());
    metadata
        .publisher()
        .filter(publisher -> TagWords.actorCode(publisher).isPresent())
        .ifPresent(named::add);
    Set<String> words = new LinkedHashSet<>();
    named.forEach(agency -> words.addAll(TagWords.ofActor(agency)));
    IndexedFields.tags(entry, IndexFields.AGENCY, words);
    named.stream()
        .map(TagWords::actorTitle)
        .distinct()
        .forEach(title -> IndexedFields.counted(entry, IndexFields.AGENCY_FACET, title));
  }

  private void addNames(Document entry, Metadata metadata) {
    addAgencies(entry, metadata);
    IndexedFields.tags(entry, IndexFields.COURT, cases.courtWords());
    cases.courts().forEach(court -> IndexedFields.counted(entry, IndexFields.COURT_FACET, court));
    Set<String> dockets = new LinkedHashSet<>(cases.docketWords());
    metadata.rins().forEach(rin -> dockets.addAll(TagWords.ofName(rin)));
    metadata.documentNumber().ifPresent(number -> dockets.addAll(TagWords.ofName(number)));
    IndexedFields.tags(entry, IndexFields.DOCKET, dockets);
    Optional<Caption> caption = analysis.document().structure().caption();
    caption
        .flatMap(Caption::caseName)
        .ifPresent(name ->
            cases
                .ownDocket()
                .ifPresent(docket ->
                    entry.add(
                        new SortedSetDocValuesField(
                            IndexFields.CASE_NAME, new BytesRef(CaseNames.line(name, docket))))));
  }

  /// `90 FR 53324`, `FR Doc. 2025-20911`, a section of the Code: the document is what these name.
  private static Set<String> ownWords(Metadata metadata) {
    Set<String> words = new LinkedHashSet<>();
    metadata
        .citation()
        .flatMap(AuthorityParser::tryParse)
        .ifPresent(id -> words.addAll(AuthorityWords.of(id)));
    metadata
        .documentNumber()
        .flatMap(number -> AuthorityId.tryParse("/us/fr/doc/" + number))
        .ifPresent(id -> words.add(AuthorityWords.own(id.path())));
    return words;
  }

  private void addCounted(Document entry) {
    Set<String> authorities = new TreeSet<>();
    for (Citation citation : analysis.citations()) {
      for (AuthorityId authority : citation.authorities()) {
        authorities.add(AuthorityWords.counted(authority));
      }
    }
    authorities.forEach(
        authority -> IndexedFields.counted(entry, IndexFields.AUTHORITY_FACET, authority));
    Set<String> modalities = new TreeSet<>();
    for (Obligation obligation : analysis.obligations()) {
      modalities.add(obligation.modality().code());
    }
    modalities.forEach(
        modality -> IndexedFields.counted(entry, IndexFields.MODALITY_FACET, modality));
  }
}
