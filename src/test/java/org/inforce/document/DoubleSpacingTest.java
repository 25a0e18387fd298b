package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubleSpacingTest {
  private static final String PAGE =
      IntStream.range(0, 14)
          .mapToObj(i ->
              "which the agency found to be in\n\nkeeping with the record and the law of the\n\n")
          .collect(Collectors.joining());

  @Test
  void aSentenceRunsOverTheEmptyLinesOfATypescript() {
    String text =
        "          The order below was entered in June,\n\n"
            + PAGE
            + "circuit.\n\n          We affirm the judgment of\n\nthe district court.\n";
    assertThat(TextStructure.of(text, 0).blocks())
        .extracting(block -> block.in(text))
        .satisfies(blocks -> {
          assertThat(blocks).hasSize(2);
          assertThat(blocks.getLast())
              .isEqualTo("We affirm the judgment of\n\nthe district court.");
        });
  }

  @Test
  void emptyLinesBetweenParagraphsStillPartThem() {
    String text = "One sentence stands here.\n\n".repeat(30);
    assertThat(TextStructure.of(text, 0).blocks()).hasSize(30);
  }
}
