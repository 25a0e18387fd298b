package org.inforce.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.document.DocumentVersion;
import org.inforce.source.Capture;

/// All that was read and found, the only truth there is: whatever else holds data can be rebuilt
/// from it. One process writes, any number read at the same time. Safe for use by many threads.
///
/// A document has one version for each set of bytes its publisher gave; nothing that was found is
/// ever overwritten. Every method throws [StoreException] when the world breaks (disk, damage).
public interface Store extends AutoCloseable {

  /// Grows by at least one with every write that changes documents or findings. What is derived
  /// from the store carries it, to know whether it is behind.
  long revision();

  // --- documents ---------------------------------------------------------------------------

  /// Documents kept, without those removed on legal demand.
  long documentCount();

  Optional<StoredDocument> document(String id);

  /// The document known by one of its names.
  Optional<StoredDocument> documentNamed(String name);

  /// The identifiers of the documents known by any of `names`, by name; unknown names are left out.
  Map<String, String> identify(Collection<String> names);

  /// In order of identifier, those after `after` (an empty text starts), at most `limit`.
  List<StoredDocument> documents(String after, int limit);

  /// In order of identifier, the last `limit` of those before `before`.
  List<StoredDocument> documentsBefore(String before, int limit);

  /// Documents that a later revision than `revision` touched, in order of revision, at most
  /// `limit`; removed ones are among them. The last one's [StoredDocument#revision] goes on.
  List<StoredDocument> documentsSince(long revision, int limit);

  /// As [#documentsSince], but for the identifiers and revisions alone.
  List<Touched> touchedSince(long revision, int limit);

  /// In order of number, the first is 1. Empty for an unknown document.
  List<StoredVersion> versions(String document);

  /// The latest version of a document that came from a place, by the digest of its bytes.
  Optional<String> lastFrom(String document, String location);

  /// Whether a document has a version of these bytes.
  boolean holds(String document, String sha256);

  /// The version of a document that was current on a day of knowledge; empty before it was known.
  Optional<StoredVersion> versionKnownOn(String document, LocalDate day);

  // --- findings ----------------------------------------------------------------------------

  /// Everything found in one version, with its text.
  Optional<Analysis> analysis(String document, int number);

  /// Everything found in a document's current version, with its text.
  Optional<Analysis> analysis(String document);

  /// The text of a version, without what was found in it.
  Optional<String> text(DocumentVersion version);

  /// Who cites an authority or anything under it, with the passages of at most `shown` documents.
  CitedBy citing(CitingQuery query, int shown);

  /// How many documents cite an authority or anything under it, for those authorities directly
  /// under it that are cited at all; in order of identifier.
  List<CitedAuthority> citedUnder(AuthorityId authority);

  StoredObligations obligations();

  /// What current versions do to documents that go by any of `keys` (as
  /// [org.inforce.citation.DocumentRelation.Name#keys] gives them); in order of document.
  List<StoredRelation> relationsNaming(Collection<String> keys);

  /// The identifiers of documents that go by a key other than their number, in order, at most
  /// `limit`.
  List<String> documentsKeyed(String key, int limit);

  Reports reports();

  // --- bytes -------------------------------------------------------------------------------

  /// The exact bytes named by their SHA-256.
  Optional<byte[]> bytes(String sha256);

  Erasures erasures();

  // --- what moved, what failed -------------------------------------------------------------

  Changes changes();

  /// Documents that could not be read, as of now: a later success at the same place clears one.
  List<Failure> failures();

  /// Those of one place and of all members in it.
  List<Failure> failures(String location);

  /// Latest first, at most `limit`.
  List<RunRecord> runs(int limit);

  /// What was last taken in from a place.
  Optional<Intake> intake(String location);

  /// The last answer of an address that gave bytes.
  Optional<Capture> capture(String address);

  /// All answers kept, oldest first: one for each time an address gave other bytes.
  void captures(Consumer<Capture> sink);

  /// The documents whose current version came from a place, without removed ones; in order of
  /// identifier.
  List<String> documentsFrom(String location);

  /// The last moment when the place a document comes from was looked at.
  Optional<Instant> lastChecked(String document);

  // --- what people decided -----------------------------------------------------------------

  Decisions decisions();

  StoredFindings findings();

  List<Watch> watches();

  /// All alerts in a state, oldest first.
  List<Alert> alerts(Alert.State state);

  /// What a watch told of, latest first, at most `limit`.
  List<Alert> alerts(String watch, int limit);

  Optional<String> setting(String key);

  /// Settings whose key starts with `prefix`, in order of key.
  List<Setting> settings(String prefix);

  // --- writing -----------------------------------------------------------------------------

  /// Runs `work` in one transaction: all of it is kept or, when it throws, nothing.
  <T> T write(Function<StoreWriter, T> work);

  // --- care --------------------------------------------------------------------------------

  /// Everything that is wrong with the store; empty when it is sound. Reads all of it.
  List<Flaw> examine();

  /// Writes the file anew without what was removed, so that nothing of it is left in free space.
  /// Needs as much free space as the store takes. Gives whether all of it is gone: a reader that is
  /// under way keeps the view it had.
  boolean purge();

  /// One verified archive of the whole store, taken while others read and write.
  void backup(Path archive);

  /// Everything, as JSON Lines without their line ends, in an order that depends on what is kept
  /// only, not on when it came.
  void export(Consumer<String> line);

  @Override
  void close();
}
