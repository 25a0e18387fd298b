package org.inforce.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is known about a document besides its text. A sidecar's statement wins over what the parser
/// read. `updated` is the day the publisher says it last changed the document; `retrieved` the
/// moment the bytes were taken; `form` the form the document was read from.
public record Metadata(
    String title,
    SourceKind sourceKind,
    Optional<String> publisher,
    Optional<String> documentNumber,
    Optional<String> citation,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<LocalDate> effective,
    Optional<String> url,
    String mediaType,
    List<String> agencies,
    List<String> dockets,
    List<String> rins,
    List<String> cfrParts,
    Optional<String> action,
    Optional<String> datesText,
    Optional<LocalDate> commentsClose,
    Optional<Instant> retrieved,
    Form form) {
  public Metadata {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sourceKind, "sourceKind");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(form, "form");
    agencies = List.copyOf(agencies);
    dockets = List.copyOf(dockets);
    rins = List.copyOf(rins);
    cfrParts = List.copyOf(cfrParts);
  }

  /// A document of which only its title, kind and media type are known.
  public static Metadata untold(String title, SourceKind kind, String mediaType) {
    return draft(title, kind, mediaType).build();
  }

  /// Starts the metadata of a document, everything else absent.
  public static MetadataDraft draft(String title, SourceKind kind, String mediaType) {
    return new MetadataDraft(title, kind, mediaType);
  }

  /// These metadata, with what they leave open filled in from `others` of another form, the form
  /// that is read best first. Nothing that is stated is replaced, and no day of knowledge is moved.
  public Metadata joinedWith(List<Metadata> others) {
    MetadataDraft draft = MetadataDraft.from(this);
    others.stream()
        .filter(other -> other.form() != form)
        .sorted(Comparator.comparing(Metadata::form).thenComparing(Metadata::title))
        .forEach(draft::fill);
    return draft.build();
  }

  /// The day from which the document counts as known: its updated day, else its published day, else
  /// empty (the caller then takes the day of retrieval).
  public Optional<LocalDate> knownFrom() {
    return updated.isPresent() ? updated : published;
  }
}
