package org.inforce.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inforce.change.Redline.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedlineTest {

  /// `[-deleted-]{+inserted+}`, moved paragraphs as `<away<` and `>here>`.
  private static String marked(String before, String after) {
    Redline redline = Redline.of(before, after);
    return redline.pieces().stream()
        .map(piece -> {
          String words = redline.words(piece).replace('\n', '/');
          return switch (piece.kind()) {
            case SAME -> words;
            case DELETED -> "[-" + words + "-]";
            case INSERTED -> "{+" + words + "+}";
            case MOVED_AWAY -> "<" + words + "<";
            case MOVED_HERE -> ">" + words + ">";
          };
        })
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The agency may report.      | The agency shall report.    | The agency [-may-] {+shall+} report.
          Report within 30 days.      | Report within 60 days.      | Report within [-30-] {+60+} days.
          Report by May 1.            | Report in writing by May 1. | Report {+in writing+} by May 1.
          Report fully and promptly.  | Report promptly.            | Report [-fully and-] promptly.
          see 45 CFR 164.512(a)       | see 45 CFR 164.512(b)       | see 45 CFR 164.512( [-a-] {+b+} )
          costs $1,234.50             | costs $1,234.60             | costs $ [-1,234.50-] {+1,234.60+}
          One two three four five six | One 2 three 4 five six      | One [-two-] {+2+} three [-four-] {+4+} five six
          """)
  void showsTheWordsThatChanged(String before, String after, String expected) {
    assertThat(marked(before, after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the "Act" - it's here    | the “Act” – it’s here
          section 5 applies        | section\u00a05  applies
          the final rule           | the \ufb01nal rule
          co-operate               | co\u2011operate
          information              | infor\u00admation
          """)
  void foldsTypography(String before, String after) {
    Redline redline = Redline.of(before, after);
    assertThat(redline.isSame()).isTrue();
    assertThat(redline.weight()).isEqualTo(Weight.TYPOGRAPHY);
  }

  @Test
  void seesAMovedParagraph() {
    String moved = "The records of each member are kept for six years after they leave.";
    assertThat(
            marked(
                moved + "\nA first rule.\nA second rule.",
                "A first rule.\nA second rule.\n" + moved))
        .isEqualTo("<" + moved + "< A first rule./A second rule. >" + moved + ">");
  }

  @Test
  void aShortLineThatStandsElsewhereIsNoMove() {
    assertThat(marked("Note.\nA first rule.", "A first rule.\nNote."))
        .doesNotContain("<")
        .doesNotContain(">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the agecny shall report    | the agency shall report    | CORRECTION
          the agency that reports    | the agency, that reports   | CORRECTION
          the comittee reports       | the committee reports      | CORRECTION
          the agency may report      | the agency shall report    | SUBSTANCE
          the agency shall report    | the agency shall not report| SUBSTANCE
          within 30 days             | within 31 days             | SUBSTANCE
          data was shared            | data is shared             | SUBSTANCE
          the agency shares data     | the agency shared data     | SUBSTANCE   # the tense may decide
          citizens and residents     | citizens or residents      | SUBSTANCE
          on June 5                  | on July 5                  | SUBSTANCE   # no slip: a short word
          """)
  void weighsTheChange(String before, String after, String weight) {
    assertThat(Redline.of(before, after).weight()).isEqualTo(Weight.valueOf(weight.split(" ")[0]));
  }

  @Test
  void theMarkedTextHoldsBothTexts() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String before = words(random, 40);
      String after = words(random, 40);
      Redline redline = Redline.of(before, after);
      assertThat(joined(redline, Kind.DELETED, Kind.MOVED_AWAY)).isEqualTo(plain(before));
      assertThat(joined(redline, Kind.INSERTED, Kind.MOVED_HERE)).isEqualTo(plain(after));
    }
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "word" + random.nextInt(6) + (random.nextInt(9) == 0 ? "\n" : " "))
        .collect(Collectors.joining());
  }

  private static String joined(Redline redline, Kind one, Kind other) {
    return plain(
        redline.pieces().stream()
            .filter(
                piece -> piece.kind() == Kind.SAME || piece.kind() == one || piece.kind() == other)
            .map(redline::words)
            .collect(Collectors.joining(" ")));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Test
  void equalTextsHaveOnePiece() {
    assertThat(Redline.of("a b\nc", "a b\nc").pieces())
        .containsExactly(new Redline.Piece(Kind.SAME, 0, 5));
    assertThat(Redline.of("", "").pieces()).isEmpty();
  }

  @Test
  void textsWithNothingInCommonAreReplacedWhole() {
    String before = "alpha beta ".repeat(5_000);
    String after = "gamma delta ".repeat(5_000);
    assertThat(Redline.of(before, after).pieces())
        .extracting(Redline.Piece::kind)
        .containsExactly(Kind.DELETED, Kind.INSERTED);
  }
}
