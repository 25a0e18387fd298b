package org.inforce.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.Obligation.Deadline;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.junit.jupiter.api.Test;

class DocumentChangesTest {
  private static final Instant AT = Instant.parse("2026-03-02T06:00:00Z");
  private static final Metadata METADATA =
      Metadata.draft("Notice", SourceKind.GUIDANCE, "text/plain").build();

  private static Analysis reading(String text, Metadata metadata, Norm... norms) {
    Document plain = Document.ofText("notice", text);
    Document document = new Document(plain.version(), metadata, text, plain.structure());
    return new Analysis(
        document,
        List.of(),
        List.of(norms).stream().map(norm -> norm.in(document)).toList(),
        List.of(),
        List.of(),
        "1");
  }

  /// A norm found in the words `quote`.
  private record Norm(String quote, Modality modality, Optional<Deadline> deadline) {
    Obligation in(Document document) {
      int start = document.text().indexOf(quote);
      Evidence evidence =
          Evidence.of(document, new Span(start, start + quote.length()), new RuleId("test"));
      return new Obligation(
          "norm-" + Integer.toHexString(quote.hashCode()),
          evidence,
          modality,
          Optional.of("agency"),
          "report",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          deadline,
          Optional.empty(),
          Force.STATED_CURRENT,
          Optional.empty(),
          List.of(),
          1);
    }
  }

  private static Norm must(String quote) {
    return new Norm(quote, Modality.OBLIGATION, Optional.empty());
  }

  private static Norm due(String quote, String day) {
    return new Norm(
        quote,
        Modality.OBLIGATION,
        Optional.of(new Deadline(day, Optional.of(LocalDate.parse(day)), "stated", "stated")));
  }

  private static ChangeEntry changed(Analysis before, Analysis after) {
    return DocumentChanges.changed(before, after, AT).orElseThrow();
  }

  @Test
  void aNewDocumentIsToldByItsTitleAndOrigin() {
    Metadata metadata =
        MetadataDraft.from(METADATA).publisher("CMS").published(LocalDate.of(2026, 1, 2)).build();
    ChangeEntry entry = DocumentChanges.added(reading("Text.", metadata), AT);
    assertThat(entry.kind()).isEqualTo(ChangeKind.DOCUMENT_ADDED);
    assertThat(entry.after()).contains("Notice");
    assertThat(entry.why()).isEqualTo("New: guidance of CMS, published 2026-01-02.");
  }

  @Test
  void wordsThatChangeNoNormAreOneEntryWithoutParts() {
    ChangeEntry entry =
        changed(
            reading(
                "It was cold. The agency must report.", METADATA, must("The agency must report")),
            reading(
                "It was warm. The agency must report.", METADATA, must("The agency must report")));
    assertThat(entry.before()).contains("cold");
    assertThat(entry.after()).contains("warm");
    assertThat(entry.quote()).contains("It was warm. The agency must report.");
    assertThat(entry.parts()).isEmpty();
    assertThat(entry.isOurs()).isFalse();
  }

  @Test
  void aNormThatTurnsIntoAnotherIsAChangedNorm() {
    ChangeEntry entry =
        changed(
            reading("The agency must report.", METADATA, must("The agency must report")),
            reading(
                "The agency may report.",
                METADATA,
                new Norm("The agency may report", Modality.PERMISSION, Optional.empty())));
    assertThat(entry.parts())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.kind()).isEqualTo(ChangeKind.OBLIGATION_CHANGED);
          assertThat(part.before()).contains("The agency must report");
          assertThat(part.after()).contains("The agency may report");
        });
    assertThat(entry.why()).isEqualTo("The publisher changed the wording; 1 norm changed.");
  }

  @Test
  void aMovedDeadlineIsSaidToBeOne() {
    ChangeEntry entry =
        changed(
            reading(
                "The agency must report by May 1.",
                METADATA,
                due("The agency must report by May 1", "2026-05-01")),
            reading(
                "The agency must report by June 1.",
                METADATA,
                due("The agency must report by June 1", "2026-06-01")));
    assertThat(entry.parts())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.kind()).isEqualTo(ChangeKind.DEADLINE_CHANGED);
          assertThat(part.why()).contains("2026-05-01 before, 2026-06-01 now");
        });
  }

  @Test
  void normsComeAndGo() {
    ChangeEntry entry =
        changed(
            reading("The agency must report.", METADATA, must("The agency must report")),
            reading(
                "Every state shall keep records of all its members.",
                METADATA,
                must("Every state shall keep records of all its members")));
    assertThat(entry.parts())
        .extracting(ChangeEntry::kind)
        .containsExactly(ChangeKind.OBLIGATION_REMOVED, ChangeKind.OBLIGATION_ADDED);
    assertThat(entry.why()).endsWith("1 norm added, 1 norm removed.");
  }

  @Test
  void aNormThatOnlyMovedOrIsSetOtherwiseIsTheSame() {
    ChangeEntry entry =
        changed(
            reading(
                "The agency's office must report.",
                METADATA,
                must("The agency's office must report")),
            reading(
                "Preface. The agency’s office must report.",
                METADATA,
                must("The agency’s office must report")));
    assertThat(entry.parts()).isEmpty();
    assertThat(entry.after()).contains("Preface.");
  }

  @Test
  void otherStatedFactsAreNamed() {
    Metadata later =
        MetadataDraft.from(METADATA)
            .effective(LocalDate.of(2026, 5, 1))
            .commentsClose(LocalDate.of(2026, 6, 1))
            .build();
    ChangeEntry entry = changed(reading("Text.", METADATA), reading("Text.", later));
    assertThat(entry.after()).contains("2026-05-01");
    assertThat(entry.why()).isEqualTo("stated anew: effective; 1 deadline changed.");
    assertThat(entry.parts())
        .extracting(ChangeEntry::kind)
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
  }

  @Test
  void nothingChangedIsNoEntry() {
    Analysis reading = reading("The agency must report.", METADATA, must("The agency must report"));
    assertThat(DocumentChanges.changed(reading, reading, AT)).isEmpty();
    assertThat(DocumentChanges.reread(reading, reading, AT)).isEmpty();
  }

  @Test
  void whatOurRulesNowFindIsNoNewsOfTheWorld() {
    ChangeEntry entry =
        DocumentChanges.reread(
                reading("The agency must report.", METADATA),
                reading("The agency must report.", METADATA, must("The agency must report")),
                AT)
            .orElseThrow();
    assertThat(entry.isOurs()).isTrue();
    assertThat(entry.parts()).allMatch(ChangeEntry::isOurs);
    assertThat(entry.why()).startsWith("Our reading of the same bytes was corrected");
  }

  @Test
  void anotherFormOfTheSameDayIsNoEdit() {
    Metadata xml = MetadataDraft.from(METADATA).mediaType("application/xml").build();
    ChangeEntry entry = changed(reading("Short.", METADATA), reading("Much longer text.", xml));
    assertThat(entry.why()).contains("another form");
    assertThat(entry.before()).contains("text/plain, 6 characters");
    assertThat(entry.after()).contains("application/xml, 17 characters");
  }

  @Test
  void longChangesAreCutAndCounted() {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      before.append("Kept sentence number ").append(i).append(" ends with apples.\n");
      after
          .append("Kept sentence number ")
          .append(i)
          .append(" ends with oranges")
          .append(i)
          .append(".\n");
    }
    ChangeEntry entry =
        changed(reading(before.toString(), METADATA), reading(after.toString(), METADATA));
    assertThat(entry.after().orElseThrow()).hasSizeLessThan(900).containsPattern("and \\d+ more$");
  }
}
