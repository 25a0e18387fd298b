package org.inforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.source.Capture;

/// What can be written within one transaction of a [Store]. Valid only while that transaction runs.
public interface StoreWriter {

  /// The revision that what this transaction changes will have.
  long revision();

  /// As [Store#document], with what this transaction wrote.
  Optional<StoredDocument> document(String id);

  /// As [Store#documentNamed], with what this transaction wrote.
  Optional<StoredDocument> documentNamed(String name);

  /// Keeps a version of a document; the document is created with its first. Nothing checks whether
  /// the bytes are those of the version before. Gives the version's number.
  int addVersion(PreparedVersion version);

  /// As [#addVersion(PreparedVersion)], made ready within the transaction.
  default int addVersion(NewVersion version) {
    return addVersion(PreparedVersion.of(version));
  }

  /// Whether that version of a document is the one that counts at present.
  boolean isCurrent(String document, int number);

  /// Keeps a second reading of a version's bytes, by better rules or with a corrected sidecar. The
  /// earlier reading stays on record; the later one counts.
  void addReading(Analysis analysis, int number);

  /// More ways a document is known.
  void addNames(String document, List<String> names);

  /// Its bytes, text and findings go; identifier, day and reason stay. Or, when not erased, the
  /// document is marked as withdrawn by its publisher.
  void remove(String document, Removal removal);

  /// A document removed on legal demand may come in again: nothing stays of it. Does nothing to
  /// others.
  void readmit(String document);

  /// A place was taken in whole: every document in it is kept, each failure recorded.
  void addIntake(Intake intake);

  /// Replaces the failures known at a location (a file, with all members in it).
  void setFailures(String location, List<Failure> failures);

  /// Bytes that could not be read as a document.
  void keepBytes(byte[] bytes);

  /// A publisher's answer as it came, with its bytes; nothing where it may hold what was removed on
  /// legal demand.
  void addCapture(Capture capture);

  /// What its publisher withdrew from a place is there again; what was erased stays erased.
  void restoreFrom(String location);

  void addChanges(List<ChangeEntry> entries);

  /// The new run's identifier.
  long startRun(String command, Instant started);

  /// What became of a run; of one that has not ended, what came of it so far.
  void keepRun(RunRecord run);

  /// As [Store#decisions], with what this transaction wrote.
  Decisions decisions();

  /// As [Store#findings], with what this transaction wrote.
  StoredFindings findings();

  /// As [Store#analysis(String)], with what this transaction wrote.
  Optional<Analysis> analysis(String document);

  /// Adds an entry; what follows from it is set by [#setStanding] and [#setRuled].
  void addReview(Review review);

  void setStanding(StandingRow standing);

  /// Replaces what people's word makes of a norm.
  void setRuled(String finding, List<RuledNorm> ruled);

  /// The store's revision grows, and the document's with it where there is one of that name: what
  /// is derived from it is derived anew.
  void touch(String document);

  /// Keeps a watch, in place of the one with its identifier.
  void addWatch(Watch watch);

  /// Removes a watch with all it told. What waited for one of its alerts waits on its own again.
  void removeWatch(String id);

  /// Keeps an alert unless it is known; gives whether it was new.
  boolean addAlert(Alert alert);

  /// What became of a known alert.
  void putAlert(Alert alert);

  void putSetting(String key, String value);

  void removeSetting(String key);
}
