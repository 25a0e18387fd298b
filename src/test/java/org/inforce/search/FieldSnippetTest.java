package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.document.SourceKind;
import org.inforce.search.SearchIndex.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a search by a field alone shows: the norm or act of which it is true, far down in a
/// document as the finders read it.
class FieldSnippetTest {
  private static final String PREFACE =
      """
      The Bureau of Harbors keeps a register of vessels. Many comments were received, and most of \
      them were in favor. The background of this rule is told in an earlier paper.

      """
          .repeat(12);

  @TempDir private static Path directory;
  private static SearchIndex index;

  @BeforeAll
  static void build() {
    index = SearchIndex.open(directory, Access.WRITE).orThrow();
    index.replace(
        Indexed.document("rule", "Register of Vessels")
            .kind(SourceKind.FEDERAL_REGISTER_RULE)
            .published("2025-11-03")
            .effective("2025-12-15")
            .text(
                PREFACE
                    + """
                    The Bureau received no late comments.

                    DATES: This rule is effective on December 15, 2025.

                    A harbor master must send the home address of each owner to the Social Security \
                    Administration no later than March 2, 2026.

                    """
                    + PREFACE
                    + """
                    Under 5 U.S.C. 552a, ICE may not disclose the register to any person.
                    """)
            .analyzed(),
        Indexed.document("order", "Order")
            .kind(SourceKind.COURT_ORDER)
            .published("2025-12-20")
            .text(
                PREFACE
                    + "The motion for a preliminary injunction is granted. The Bureau is enjoined"
                    + " from sharing the register with any other agency.\n\n"
                    + PREFACE)
            .analyzed());
    index.commit(1);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          modality:prohibition             → is enjoined from sharing the register
          modality:prohibition type:rule   → ICE may not disclose the register
          modality:obligation              → A harbor master must send
          modality:(NOT obligation) type:rule → ICE may not disclose the register
          role:requires OR role:limits     → ICE may not disclose the register
          role:* cite:"5 USC 552a"         → 5 U.S.C. 552a
          bearer:"harbor master"           → harbor master
          bearer:harbor*                   → harbor master
          bearer:ice                       → ICE
          scope:address                    → address
          scope:contact                    → address
          deadline:2026-03                 → March 2, 2026
          deadline:[2026-01 TO *]          → March 2, 2026
          effective:2025-12                → December 15, 2025
          effective:2025-12-15             → December 15, 2025
          cite:"5 U.S.C. 552a"             → 5 U.S.C. 552a
          authority:"5 USC 552a"           → 5 U.S.C. 552a
          status:enjoined                  → is enjoined from sharing
          modality:obligation bearer:master → harbor master
          """)
  void showsAndMarksWhatMetTheField(String query, String words) {
    SearchQuestion question =
        SearchQuestion.of(query).withStatuses(Map.of("order", Set.of("enjoined")));
    SearchHit hit = index.search(question).hits().getFirst();
    assertThat(marked(hit.best().orElseThrow()))
        .anySatisfy(mark -> assertThat(mark).contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          bearer:*                      → rule order
          modality:(NOT obligation)     → rule order
          modality:(NOT prohibition)    → rule
          deadline:*                    → rule
          """)
  void anEventIsNoNormOfAnotherKind(String query, String documents) {
    assertThat(index.search(SearchQuestion.of(query)).hits())
        .extracting(SearchHit::document)
        .containsExactlyInAnyOrder(documents.split(" "));
  }

  @Test
  void marksNothingThatDidNotMeetTheField() {
    SearchHit hit = index.search(SearchQuestion.of("bearer:ice")).hits().getFirst();
    assertThat(hit.passages()).hasSize(1);
    SearchHit excluding =
        index.search(SearchQuestion.of("register -modality:commitment")).hits().getFirst();
    assertThat(marked(excluding.best().orElseThrow())).containsOnly("register");
  }

  @Test
  void aNormLongerThanASnippetIsMarkedAsFarAsItIsShown() {
    String passage = "The agency must " + "report each case and ".repeat(40) + "stop.";
    Snippet snippet = Snippet.of(passage, List.of(new Highlight(0, passage.length())));
    assertThat(snippet.highlights()).containsExactly(new Highlight(0, snippet.text().length()));
  }

  private static List<String> marked(PassageHit passage) {
    return passage.highlights().stream()
        .map(mark -> passage.snippet().substring(mark.start(), mark.end()))
        .toList();
  }
}
