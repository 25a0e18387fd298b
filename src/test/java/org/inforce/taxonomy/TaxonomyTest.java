package org.inforce.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyTest {
  private final Taxonomy taxonomy = Taxonomy.standard();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DATA_CATEGORY, home addresses,         address
          DATA_CATEGORY, Social Security numbers, ssn
          DATA_CATEGORY, address,                address
          PERSON_CLASS,  Lawful Permanent Residents, lpr
          PARTY,         California,             CA
          PARTY,         CA,                     CA
          ACTOR,         ICE,                    ICE
          """)
  void knowsAValueByItsNamesAndItsCode(Axis axis, String words, String code) {
    assertThat(taxonomy.codeOf(axis, words)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # nothing, half a name, a name in another word, capitals that are needed
          DATA_CATEGORY, ''
          DATA_CATEGORY, ' '
          DATA_CATEGORY, addressee
          DATA_CATEGORY, home address book
          ACTOR,         ice
          """)
  void doesNotKnowLookalikes(Axis axis, String words) {
    assertThat(taxonomy.codeOf(axis, words)).isEmpty();
  }

  @Test
  void findsTheLongestNameAtEachPlace() {
    assertThat(taxonomy.find(Axis.DATA_CATEGORY, "phone numbers and e-mail\naddresses"))
        .extracting(Taxonomy.Mention::code)
        .containsExactly("phone", "email");
  }

  @Test
  void groupsContainWhatIsUnderThem() {
    assertThat(taxonomy.contains(Axis.DATA_CATEGORY, "contact", "phone")).isTrue();
    assertThat(taxonomy.contains(Axis.DATA_CATEGORY, "phone", "contact")).isFalse();
    assertThat(taxonomy.contains(Axis.ACTOR, "federal_government", "ICE")).isTrue();
    assertThat(taxonomy.members(Axis.PERSON_CLASS, "lawfully_residing"))
        .contains("lpr", "us_citizen");
  }

  @Test
  void everyParentIsItselfAValue() {
    for (Axis axis : Axis.values()) {
      for (Taxonomy.Term term : taxonomy.terms(axis)) {
        assertThat(term.parents()).allMatch(parent -> taxonomy.term(axis, parent).isPresent());
      }
    }
  }

  @Test
  void aUsersFileAddsValues(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "data_category\tshoe_size\tbiographical\tshoe size|shoe sizes\n");
    Taxonomy extended = Taxonomy.standardWith(file);
    assertThat(extended.codeOf(Axis.DATA_CATEGORY, "shoe sizes")).contains("shoe_size");
    assertThat(extended.contains(Axis.DATA_CATEGORY, "biographical", "shoe_size")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # no such group; a group within itself; no code; a column too few
          data_category\tshoe_size\tshoes\tshoe size              ; there is no data_category shoes
          data_category\tcontact\tphone\tcontact                  ; contact is part of itself
          data_category\t\tcontact\tshoe size                     ; expected axis, code, parents, names
          data_category\tshoe_size\tshoe size                      ; expected axis, code, parents, names
          """)
  void aTableThatCannotBeIsRefusedByLine(String line, String reason, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "# mine\n\n" + line.replace("\\t", "\t") + "\n");
    assertThatThrownBy(() -> Taxonomy.standardWith(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.tsv:3")
        .hasMessageContaining(reason);
  }

  @Test
  void aUsersFileAddsSynonymsAndGroups(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        "data_category\tbiometrics\t\tbiometric data\n"
            + "data_category\tgait\tbiometrics\tgait|manner of walking\n"
            + "data_category\taddress\t\tdoorplate\n");
    Taxonomy extended = Taxonomy.standardWith(file);
    assertThat(extended.members(Axis.DATA_CATEGORY, "biometrics")).containsExactly("gait");
    assertThat(extended.codeOf(Axis.DATA_CATEGORY, "doorplate")).contains("address");
    assertThat(extended.codeOf(Axis.DATA_CATEGORY, "home address")).contains("address");
  }

  @Test
  void aMalformedLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, "# fine\nno such axis\tx\t\ty\n");
    assertThatThrownBy(() -> Taxonomy.standardWith(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.tsv:2");
  }
}
