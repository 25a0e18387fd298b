package org.inforce.ingest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.Analyst;
import org.inforce.change.DocumentChanges;
import org.inforce.document.Document;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.ReadResult;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.inforce.document.Scan;
import org.inforce.search.SearchIndexException;
import org.inforce.source.Capture;
import org.inforce.source.Digest;
import org.inforce.source.SourceDocument;
import org.inforce.source.VisitResult;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Failure;
import org.inforce.store.Intake;
import org.inforce.store.NewVersion;
import org.inforce.store.PreparedVersion;
import org.inforce.store.Removal;
import org.inforce.store.Setting;
import org.inforce.store.Store;
import org.inforce.store.StoreException;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredVersion;

/// Takes places one after another, says for each document in them whether it is new, changed or
/// known, has what is new analysed, and hands on what is to be written, in order. For one thread.
final class Sequencer {
  /// After so many new documents, what was claimed for them is looked up in the store instead.
  private static final int SETTLE_AFTER = 20_000;

  /// The key under which the moment is kept when a place was first found empty.
  static final String MISSED = Setting.OBSERVED + "missed.";

  private static final System.Logger LOG = System.getLogger(Sequencer.class.getName());

  private final Store store;
  private final Follower follower;
  private final Analyst analyst;
  private final InstantSource clock;
  private final Conveyor conveyor;
  private final Identity identity;
  private final Instant started;
  private final boolean hasErased;
  private int unsettled;

  Sequencer(
      Store store, Follower follower, Analyst analyst, InstantSource clock, Conveyor conveyor) {
    this.store = store;
    this.follower = follower;
    this.analyst = analyst;
    this.clock = clock;
    this.conveyor = conveyor;
    this.identity = new Identity(store);
    this.started = clock.instant();
    this.hasErased = !store.erasures().all().isEmpty();
  }

  /// A place whose bytes could not be had.
  void unavailable(String location, String reason, String action) {
    Failure failure = new Failure(location, reason, action, Optional.empty(), clock.instant());
    conveyor.put(new Step.NoPlace(Place.absolute(location), failure));
  }

  /// A publisher says that nothing is at an address. Only when a later run hears the same is what
  /// came from there withdrawn: a page may be missing for a day.
  void gone(String location, int status) {
    List<String> documents = store.documentsFrom(location);
    if (documents.isEmpty()) {
      unavailable(location, "is not there (status " + status + ")", "check the address");
      return;
    }
    Optional<Instant> first = store.setting(MISSED + location).map(Instant::parse);
    if (first.isEmpty()) {
      conveyor.put(new Step.Missed(location, clock.instant()));
    } else if (first.get().isBefore(started)) {
      documents.forEach(id -> withdraw(id, status, first.get()));
    }
  }

  private void withdraw(String id, int status, Instant first) {
    StoredDocument document = store.document(id).orElseThrow();
    if (document.removal().isPresent()) {
      return;
    }
    Instant now = clock.instant();
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    String why =
        "Its publisher answers status "
            + status
            + " since "
            + LocalDate.ofInstant(first, ZoneOffset.UTC)
            + ", and did so again.";
    conveyor.put(
        new Step.Withdrawn(
            id, new Removal(day, why, false), DocumentChanges.withdrawn(document, why, now)));
  }

  /// The visit to a source is over.
  void begun(String source) {
    conveyor.put(new Step.VisitBegun(source));
  }

  void over(VisitResult.Over visit) {
    conveyor.put(new Step.VisitDone(visit));
  }

  /// A place that holds what it held when it was last taken.
  void unchanged(Intake before) {
    Intake now =
        new Intake(
            before.location(),
            before.fingerprint(),
            before.rules(),
            before.documents(),
            before.failures(),
            clock.instant());
    List<Failure> failures = before.failures() == 0 ? List.of() : store.failures(before.location());
    boolean isBack = before.failures() == 0 && !store.failures(before.location()).isEmpty();
    conveyor.put(new Step.PlaceUnchanged(now, failures, isBack));
    welcome(before.location());
  }

  /// Takes all documents of a place.
  void take(SourceDocument source, Fingerprint fingerprint, Reading reading) {
    boolean isRestated = isRestated(source, fingerprint);
    Optional<ReadResult> next = reading.next();
    boolean isFirst = true;
    boolean isKept = true;
    while (next.isPresent()) {
      ReadResult result = next.get();
      next = reading.next();
      boolean isOnly = isFirst && next.isEmpty();
      isFirst = false;
      switch (result) {
        case Read read -> isKept &= take(source, read, isOnly, isRestated);
        case Unreadable unreadable ->
            conveyor.put(
                unread(
                    unreadable.location(),
                    unreadable.reason(),
                    unreadable.action(),
                    unreadable.bytes()));
      }
    }
    String place = Place.of(source);
    Optional<Capture> capture = isKept ? source.capture() : Optional.empty();
    conveyor.put(new Step.PlaceDone(place, fingerprint, clock.instant(), capture));
    welcome(place);
  }

  private void welcome(String place) {
    if (store.setting(MISSED + place).isPresent()) {
      conveyor.put(new Step.Back(place));
    }
  }

  /// The bytes are those of the last time, the sidecar is not.
  private boolean isRestated(SourceDocument source, Fingerprint fingerprint) {
    return store
        .intake(Place.of(source))
        .map(intake -> Fingerprint.parse(intake.fingerprint()))
        .filter(before -> before.bytes().equals(fingerprint.bytes()))
        .filter(before -> !before.sidecar().equals(fingerprint.sidecar()))
        .isPresent();
  }

  /// Pages that were pictures nobody could read when the same bytes came before, and now are read.
  private boolean isReadAnew(Document document) {
    if (document.structure().scan().recognitions().isEmpty()) {
      return false;
    }
    return store
        .analysis(document.version().document())
        .filter(before -> before.document().structure().scan().needsOcr())
        .isPresent();
  }

  /// A document with pages that need OCR is kept, and named with what to do.
  private void tellUnread(SourceDocument source, Read read) {
    Scan scan = read.document().structure().scan();
    if (scan.needsOcr()) {
      conveyor.put(unread(source.location(), scan.reason(), Scan.ACTION, read.bytes()));
    }
  }

  private Step unread(String location, String reason, String action, byte[] bytes) {
    Failure failure =
        new Failure(location, reason, action, Optional.of(Digest.sha256(bytes)), clock.instant());
    return new Step.Unread(failure, bytes);
  }

  /// Gives false for what was removed on legal demand: nothing of it is kept.
  private boolean take(SourceDocument source, Read read, boolean isOnly, boolean isRestated) {
    Identity.Resolved resolved = identity.resolve(read);
    if (resolved.isPending()) {
      settle();
    }
    Optional<String> erased = hasErased ? erased(resolved, read) : Optional.empty();
    if (erased.isPresent()) {
      conveyor.put(new Step.Unchanged(erased.get(), List.of()));
      settle();
      return false;
    }
    String id = resolved.id();
    Document document = read.document().identifiedAs(id);
    if (!resolved.isKnown()) {
      unsettled++;
      submit(source, read, () -> fresh(source, document, read));
    } else if (isNewBytes(source, document, isOnly)) {
      // Another reading of the same document may follow, to be compared with this one.
      submit(source, read, () -> changed(source, document, read));
      settle();
    } else if (isRestated || isReadAnew(document)) {
      submit(source, read, () -> restated(document, read));
      settle();
    } else {
      conveyor.put(new Step.Unchanged(id, read.names()));
    }
    if (unsettled >= SETTLE_AFTER) {
      settle();
    }
    tellUnread(source, read);
    return true;
  }

  /// Known by a name, or by its bytes under a name nobody knew.
  private Optional<String> erased(Identity.Resolved resolved, Read read) {
    return resolved.isKnown()
        ? store.document(resolved.id()).filter(StoredDocument::isRemoved).map(StoredDocument::id)
        : store.erasures().as(read.document().version().sha256());
  }

  /// A place that holds one document may go back to earlier bytes; one that holds many may hold the
  /// same document twice.
  private boolean isNewBytes(SourceDocument source, Document document, boolean isOnly) {
    String id = document.version().document();
    String sha256 = document.version().sha256();
    if (!store.holds(id, sha256)) {
      return true;
    }
    return isOnly
        && store.lastFrom(id, Place.of(source)).filter(last -> !last.equals(sha256)).isPresent();
  }

  /// A document on which a rule breaks costs itself alone.
  private void submit(SourceDocument source, Read read, Supplier<Step> work) {
    conveyor.submit(() -> {
      try {
        return work.get();
      } catch (StoreException | SearchIndexException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        LOG.log(System.Logger.Level.ERROR, "cannot analyse " + source.location(), e);
        return unread(
            source.location(),
            "breaks a rule of ours (" + e.getClass().getSimpleName() + ")",
            "report it with the file",
            read.bytes());
      }
    });
  }

  /// Waits until everything so far is in the store.
  private void settle() {
    CountDownLatch passed = new CountDownLatch(1);
    conveyor.put(new Step.Barrier(passed));
    try {
      passed.await();
    } catch (InterruptedException e) {
      throw new StoppedException(e);
    }
    identity.settle();
    unsettled = 0;
  }

  private Step fresh(SourceDocument source, Document document, Read read) {
    Analysis analysis = analyst.analyze(document);
    follower.announce(analysis);
    return new Step.Version(
        version(source, analysis, read),
        true,
        List.of(DocumentChanges.added(analysis, clock.instant())));
  }

  private Step changed(SourceDocument source, Document document, Read read) {
    Analysis analysis = analyst.analyze(document);
    return new Step.Version(version(source, analysis, read), false, changes(analysis));
  }

  private List<ChangeEntry> changes(Analysis after) {
    String id = after.document().version().document();
    return store
        .analysis(id)
        .flatMap(before -> DocumentChanges.changed(before, after, clock.instant()))
        .stream()
        .toList();
  }

  private PreparedVersion version(SourceDocument source, Analysis analysis, Read read) {
    Instant retrieved = analysis.document().metadata().retrieved().orElseGet(source::retrieved);
    return PreparedVersion.of(
        new NewVersion(analysis, read.bytes(), read.names(), Place.of(source), retrieved));
  }

  /// The same bytes with another sidecar: another reading of the version, unless it states the
  /// same.
  private Step restated(Document document, Read read) {
    String id = document.version().document();
    StoredVersion version =
        store.versions(id).stream()
            .filter(stored -> stored.version().sha256().equals(document.version().sha256()))
            .reduce((first, second) -> second)
            .orElseThrow();
    boolean isSameText =
        store
            .analysis(id, version.number())
            .filter(before -> before.document().text().equals(document.text()))
            .isPresent();
    if (isSameText
        && withoutRetrieval(version.metadata()).equals(withoutRetrieval(document.metadata()))) {
      return new Step.Unchanged(id, read.names());
    }
    Analysis analysis = analyst.analyze(document);
    return new Step.Restated(analysis, version.number(), changes(analysis));
  }

  private static Metadata withoutRetrieval(Metadata metadata) {
    return MetadataDraft.from(metadata).retrieved(Instant.EPOCH).build();
  }
}
