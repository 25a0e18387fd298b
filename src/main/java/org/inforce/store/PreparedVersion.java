package org.inforce.store;

import java.util.List;
import java.util.Objects;
import org.inforce.analysis.Analysis;
import org.inforce.document.Document;
import org.inforce.document.Metadata;

/// A new version with all that takes time to make of it made, so that the transaction which keeps
/// it is short: its bytes, metadata and text are packed. Made by any thread.
public final class PreparedVersion {
  private final NewVersion version;
  private final byte[] packed;
  private final Read read;
  private final List<VersionRows.Name> names;

  private PreparedVersion(NewVersion version) {
    this.version = version;
    this.packed = Packing.pack(version.bytes());
    this.read = Read.of(version.analysis(), version.bytes());
    this.names = VersionRows.Name.of(version.names());
  }

  public static PreparedVersion of(NewVersion version) {
    return new PreparedVersion(Objects.requireNonNull(version, "version"));
  }

  public Analysis analysis() {
    return version.analysis();
  }

  /// How many bytes the version has.
  public int length() {
    return version.bytes().length;
  }

  String document() {
    return analysis().document().version().document();
  }

  String sha256() {
    return analysis().document().version().sha256();
  }

  NewVersion version() {
    return version;
  }

  byte[] packed() {
    return packed;
  }

  Read read() {
    return read;
  }

  List<VersionRows.Name> names() {
    return names;
  }

  /// The day from which the version counts if it is its document's only one.
  String countsFrom() {
    Metadata metadata = version.analysis().document().metadata();
    KnownIntervals.Candidate only =
        new KnownIntervals.Candidate(
            0, metadata.knownFrom(), version.retrieved(), metadata.form(), read.body().length());
    return KnownIntervals.of(List.of(only)).getLast().from().toString();
  }

  /// What is kept of a reading besides its findings. `keys` are the hashes of [DocumentKeys];
  /// `speaks`: it tells of measures or events, or is a docket.
  record Read(
      Analysis analysis, byte[] metadata, Body.Packed body, List<Long> keys, boolean speaks) {
    static Read of(Analysis analysis, byte[] bytes) {
      Document document = analysis.document();
      boolean speaks =
          !analysis.measures().isEmpty()
              || !analysis.events().isEmpty()
              || MetadataJson.docketOf(document).isPresent();
      return new Read(
          analysis,
          MetadataJson.pack(document),
          Body.pack(document, bytes),
          DocumentKeys.hashes(document),
          speaks);
    }
  }
}
