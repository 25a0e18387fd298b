package org.inforce.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.inforce.document.Span;
import org.junit.jupiter.api.Test;

class QuoteLocatorTest {
  private static final String QUOTE = "The agency shall publish the list of vessels";

  @Test
  void findsTheSameWordsAtTheirPlace() {
    assertThat(QuoteLocator.locate(QUOTE, 0, QUOTE + " each year."))
        .isEqualTo(new Relocation.Unmoved(new Span(0, QUOTE.length())));
  }

  @Test
  void takesTheNearestOfSeveralPlaces() {
    String text = "Preface. " + QUOTE + ". " + "Filler. ".repeat(50) + QUOTE + ".";

    Relocation relocation = QuoteLocator.locate(QUOTE, text.length() - 60, text);

    assertThat(relocation)
        .isEqualTo(new Relocation.Moved(new Span(text.lastIndexOf(QUOTE), text.length() - 1)));
  }

  @Test
  void findsWordsThatWereRewrittenALittle() {
    String text =
        "Preface. The agency shall publish the full list of fishing vessels each year. End.";

    Relocation relocation = QuoteLocator.locate(QUOTE, 0, text);

    assertThat(relocation).isInstanceOf(Relocation.Reworded.class);
    Relocation.Reworded reworded = (Relocation.Reworded) relocation;
    assertThat(reworded.shared()).isBetween(0.7, 0.99);
    assertThat(reworded.span().in(text)).contains("agency shall publish the full list");
  }

  @Test
  void saysWhenNothingLikeItIsLeft() {
    assertThat(
            QuoteLocator.locate(
                QUOTE, 0, "Nobody has to do anything now, and the rest is silence."))
        .isEqualTo(new Relocation.Lost());
    assertThat(QuoteLocator.locate(" ", 0, "x")).isEqualTo(new Relocation.Lost());
    assertThat(QuoteLocator.locate(QUOTE, 0, "")).isEqualTo(new Relocation.Lost());
  }
}
