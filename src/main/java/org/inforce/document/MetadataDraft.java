package org.inforce.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers [Metadata] while a parser reads; each method replaces what was there, the `add` methods
/// append once.
public final class MetadataDraft {
  private String title;
  private SourceKind sourceKind;
  private String mediaType;
  private @Nullable String publisher;
  private @Nullable String documentNumber;
  private @Nullable String citation;
  private @Nullable LocalDate published;
  private @Nullable LocalDate updated;
  private @Nullable LocalDate effective;
  private @Nullable String url;
  private @Nullable String action;
  private @Nullable String datesText;
  private @Nullable LocalDate commentsClose;
  private @Nullable Instant retrieved;
  private @Nullable Form form;
  private final List<String> agencies = new ArrayList<>();
  private final List<String> dockets = new ArrayList<>();
  private final List<String> rins = new ArrayList<>();
  private final List<String> cfrParts = new ArrayList<>();

  MetadataDraft(String title, SourceKind sourceKind, String mediaType) {
    this.title = title;
    this.sourceKind = sourceKind;
    this.mediaType = mediaType;
  }

  /// Starts from what `known` says.
  public static MetadataDraft from(Metadata known) {
    MetadataDraft draft = new MetadataDraft(known.title(), known.sourceKind(), known.mediaType());
    draft.publisher = known.publisher().orElse(null);
    draft.documentNumber = known.documentNumber().orElse(null);
    draft.citation = known.citation().orElse(null);
    draft.published = known.published().orElse(null);
    draft.updated = known.updated().orElse(null);
    draft.effective = known.effective().orElse(null);
    draft.url = known.url().orElse(null);
    draft.action = known.action().orElse(null);
    draft.datesText = known.datesText().orElse(null);
    draft.commentsClose = known.commentsClose().orElse(null);
    draft.retrieved = known.retrieved().orElse(null);
    draft.form = known.form() == Form.ofMediaType(known.mediaType()) ? null : known.form();
    draft.agencies.addAll(known.agencies());
    draft.dockets.addAll(known.dockets());
    draft.rins.addAll(known.rins());
    draft.cfrParts.addAll(known.cfrParts());
    return draft;
  }

  public MetadataDraft title(String value) {
    title = value;
    return this;
  }

  public MetadataDraft sourceKind(SourceKind value) {
    sourceKind = value;
    return this;
  }

  public MetadataDraft mediaType(String value) {
    mediaType = value;
    return this;
  }

  public MetadataDraft publisher(String value) {
    publisher = value;
    return this;
  }

  public MetadataDraft documentNumber(String value) {
    documentNumber = value;
    return this;
  }

  public MetadataDraft citation(String value) {
    citation = value;
    return this;
  }

  public MetadataDraft published(LocalDate value) {
    published = value;
    return this;
  }

  public MetadataDraft updated(LocalDate value) {
    updated = value;
    return this;
  }

  public MetadataDraft effective(LocalDate value) {
    effective = value;
    return this;
  }

  public MetadataDraft url(String value) {
    url = value;
    return this;
  }

  public MetadataDraft action(String value) {
    action = value;
    return this;
  }

  public MetadataDraft datesText(String value) {
    datesText = value;
    return this;
  }

  public MetadataDraft commentsClose(LocalDate value) {
    commentsClose = value;
    return this;
  }

  public MetadataDraft retrieved(Instant value) {
    retrieved = value;
    return this;
  }

  /// Without it, the form is that of the media type.
  public MetadataDraft form(Form value) {
    form = value;
    return this;
  }

  /// Takes over what is still open. The day of publication is filled in only where none is stated.
  void fill(Metadata other) {
    title = title.isBlank() ? other.title() : title;
    sourceKind = sourceKind == SourceKind.OTHER ? other.sourceKind() : sourceKind;
    publisher = publisher == null ? other.publisher().orElse(null) : publisher;
    documentNumber = documentNumber == null ? other.documentNumber().orElse(null) : documentNumber;
    citation = citation == null ? other.citation().orElse(null) : citation;
    published = published == null ? other.published().orElse(null) : published;
    effective = effective == null ? other.effective().orElse(null) : effective;
    url = url == null ? other.url().orElse(null) : url;
    action = action == null ? other.action().orElse(null) : action;
    datesText = datesText == null ? other.datesText().orElse(null) : datesText;
    commentsClose = commentsClose == null ? other.commentsClose().orElse(null) : commentsClose;
    fill(agencies, other.agencies());
    fill(dockets, other.dockets());
    fill(rins, other.rins());
    fill(cfrParts, other.cfrParts());
  }

  /// A list that is stated is taken as whole: two publishers spell the same agency differently.
  private static void fill(List<String> list, List<String> other) {
    if (list.isEmpty()) {
      list.addAll(other);
    }
  }

  public MetadataDraft addAgency(String value) {
    return addOnce(agencies, value);
  }

  public MetadataDraft addDocket(String value) {
    return addOnce(dockets, value);
  }

  public MetadataDraft addRin(String value) {
    return addOnce(rins, value);
  }

  public MetadataDraft addCfrPart(String value) {
    return addOnce(cfrParts, value);
  }

  private MetadataDraft addOnce(List<String> list, String value) {
    if (!value.isBlank() && !list.contains(value)) {
      list.add(value);
    }
    return this;
  }

  public Metadata build() {
    return new Metadata(
        title,
        sourceKind,
        Optional.ofNullable(publisher),
        Optional.ofNullable(documentNumber),
        Optional.ofNullable(citation),
        Optional.ofNullable(published),
        Optional.ofNullable(updated),
        Optional.ofNullable(effective),
        Optional.ofNullable(url),
        mediaType,
        agencies,
        dockets,
        rins,
        cfrParts,
        Optional.ofNullable(action),
        Optional.ofNullable(datesText),
        Optional.ofNullable(commentsClose),
        Optional.ofNullable(retrieved),
        form == null ? Form.ofMediaType(mediaType) : form);
  }
}
