package org.inforce.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Evidence;
import org.inforce.document.Structure.Party;
import org.inforce.status.Occurrence;

/// The docket of a case, put together from every document that is one or an entry of one: when the
/// case was filed and ended, who is in it, and its entries by day and number. An entry that several
/// documents have stands once, in its longest words.
public record DocketView(
    Optional<LocalDate> filed,
    Optional<LocalDate> terminated,
    List<Party> parties,
    List<Entry> entries) {
  /// No document is a docket of the case.
  public static final DocketView NONE =
      new DocketView(Optional.empty(), Optional.empty(), List.of(), List.of());

  public DocketView {
    Objects.requireNonNull(filed, "filed");
    Objects.requireNonNull(terminated, "terminated");
    parties = List.copyOf(parties);
    entries = List.copyOf(entries);
  }

  /// One entry: `words` where it stands, `url` where the court keeps its document, `tells` what
  /// happened by it, as far as inforce reads it.
  public record Entry(
      Optional<String> number,
      Optional<LocalDate> filed,
      Optional<LocalDate> entered,
      Optional<String> url,
      Evidence words,
      List<Occurrence> tells) {
    public Entry {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(filed, "filed");
      Objects.requireNonNull(entered, "entered");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(words, "words");
      tells = List.copyOf(tells);
    }
  }

  public boolean isEmpty() {
    return parties.isEmpty() && entries.isEmpty();
  }
}
