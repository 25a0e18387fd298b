package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.inforce.status.CaseFile;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusAnswer;
import org.inforce.store.StoredDocument;

/// A case, what happened in it by date, the measures it is about with their statuses, the documents
/// that tell of it, its appeals, and its docket.
public record CaseView(
    CaseFile file,
    List<Occurrence> occurrences,
    List<StatusAnswer> measures,
    List<StoredDocument> documents,
    List<CaseFile> appeals,
    DocketView docket) {
  public CaseView {
    Objects.requireNonNull(file, "file");
    occurrences = List.copyOf(occurrences);
    measures = List.copyOf(measures);
    documents = List.copyOf(documents);
    appeals = List.copyOf(appeals);
    Objects.requireNonNull(docket, "docket");
  }

  /// The caption, else the number.
  public String title() {
    return title(file);
  }

  static String title(CaseFile file) {
    return file.caption().orElseGet(() -> number(file));
  }

  /// The docket number without its court.
  public String number() {
    return number(file);
  }

  private static String number(CaseFile file) {
    return file.id().substring(file.id().indexOf('/') + 1);
  }

  /// The court's name, else its identifier.
  public Optional<String> court() {
    return file.court().map(CaseView::courtName);
  }

  static String courtName(String id) {
    return Courts.byId(id).map(Court::name).orElse(id);
  }
}
