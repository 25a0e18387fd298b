package org.inforce.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.inforce.change.Redline.Kind;
import org.inforce.store.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedlineTest {
  private static Weight weight(String before, String after) {
    return Redline.of(before.replace("\\n", "\n"), after.replace("\\n", "\n")).weight();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR Doc. 2024–02705 Filed 2–9–24      | FR Doc. 2024-02705 Filed 2-9-24
          the Act—as amended—applies           | the Act -- as amended -- applies
          the Act—as amended—applies           | the Act - as amended - applies
          it said ``no'' to that               | it said “no” to that
          section 5(a) of the Act              | section\u00a05(a)  of the Act
          the office files its oﬃcial reports  | the office files its official reports
          all infor-\\nmation is kept          | all information is kept
          a well-known duty                    | a well-\\nknown duty
          one line\\nthat goes on              | one line that goes on
          $1,234 − 5 = 1,229                   | $1,234 - 5 = 1,229
          wait . . . for it                    | wait ... for it
          """)
  void theSameWordsSetOtherwiseAreTypography(String before, String after) {
    assertThat(weight(before, after)).isEqualTo(Weight.TYPOGRAPHY);
    assertThat(weight(after, before)).isEqualTo(Weight.TYPOGRAPHY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the agecny shall file    | the agency shall file
          it applies in to the sum | it applies into the sum
          it applies, that is      | it applies; that is
          The Agency may           | the Agency may
          """)
  void slipsAreCorrections(String before, String after) {
    assertThat(weight(before, after)).isEqualTo(Weight.CORRECTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the agency may file            | the agency shall file
          within 30 days                 | within 60 days
          a penalty of 1,000 dollars     | a penalty of 10,00 dollars
          it shall not be disclosed      | it shall be disclosed
          the re-sent copy               | the resent copy of it
          section 164.512                | section 164.513
          before May 1                   | after May 1
          """)
  void otherWordsAreSubstance(String before, String after) {
    assertThat(weight(before, after)).isEqualTo(Weight.SUBSTANCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          All must file.\\nLast updated: May 1, 2025 | All must file.\\nLast updated: June 2, 2025
          All must file.\\nBILLING CODE 4410-02-P    | All must file.\\nBILLING CODE 4410-02-C
          All must file.\\nPage 3 of 9               | All must file.\\nPage 4 of 10
          """)
  void stampsAndFilingLinesAreBoilerplate(String before, String after) {
    assertThat(weight(before, after)).isEqualTo(Weight.BOILERPLATE);
  }

  @Test
  void aDayOnALineOfTheTextIsNoBoilerplate() {
    assertThat(weight("The form was last updated\nMay 1", "The form was last updated\nMay 2"))
        .isEqualTo(Weight.SUBSTANCE);
  }

  @Test
  void aMovedParagraphIsSeenAmongOtherChanges() {
    String moved = "Each member may ask the office for a copy of the record kept about them.";
    Redline redline =
        Redline.of(
            "First comes this.\n" + moved + "\nThe fee is 10 dollars.\nThe end of it.\nSigned.",
            "First comes this.\nThe fee is 12 dollars.\nThe end of it.\nSigned.\n" + moved);
    assertThat(redline.words(Kind.MOVED_AWAY)).containsExactly(moved);
    assertThat(redline.words(Kind.MOVED_HERE)).containsExactly(moved);
    assertThat(redline.words(Kind.DELETED)).containsExactly("10");
    assertThat(redline.words(Kind.INSERTED)).containsExactly("12");
  }

  @Test
  void aLongTextSetInOtherLinesIsTheSame() {
    Random random = new Random(5);
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      wide.append("word").append(random.nextInt(4_000)).append(i % 97 == 0 ? "\n" : " ");
    }
    StringBuilder narrow = new StringBuilder();
    String[] words = wide.toString().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      narrow.append(words[i]).append(i % 11 == 0 ? "\n" : " ");
    }
    assertThat(Redline.of(wide.toString(), narrow.toString()).weight())
        .isEqualTo(Weight.TYPOGRAPHY);
    String edited = narrow.toString().replaceFirst(words[20_000], "otherword");
    Redline redline = Redline.of(wide.toString(), edited);
    assertThat(redline.words(Kind.INSERTED)).containsExactly("otherword");
  }

  /// Whatever is compared, the pieces give back both texts, word for word.
  @Test
  void thePiecesAreTheWordsOfBothTexts() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String before = text(random);
      String after = text(random);
      Redline redline = Redline.of(before, after);
      List<Kind> ofOld = List.of(Kind.SAME, Kind.DELETED, Kind.MOVED_AWAY);
      List<Kind> ofNow = List.of(Kind.SAME, Kind.INSERTED, Kind.MOVED_HERE);
      assertThat(sorted(joined(redline, ofOld))).isEqualTo(sorted(before));
      assertThat(joined(redline, ofNow).replaceAll("\\s+", " ").strip())
          .isEqualTo(after.replaceAll("\\s+", " ").strip());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("w").append(random.nextInt(12)).append(random.nextInt(9) == 0 ? "\n" : " ");
    }
    return text.toString().strip();
  }

  private static String joined(Redline redline, List<Kind> kinds) {
    StringBuilder words = new StringBuilder();
    redline.pieces().stream()
        .filter(piece -> kinds.contains(piece.kind()))
        .forEach(piece -> words.append(redline.words(piece)).append(' '));
    return words.toString();
  }

  private static List<String> sorted(String words) {
    return List.of(words.strip().split("\\s+")).stream().sorted().toList();
  }
}
