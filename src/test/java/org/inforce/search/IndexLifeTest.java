package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.search.SearchIndex.Access;
import org.inforce.search.SearchIndex.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexLifeTest {
  @TempDir private Path directory;

  private static IndexedDocument numbered(int number) {
    return Indexed.document("d" + number, "Notice " + number)
        .text("Fishing season number " + number + " is closed.")
        .published("2025-01-" + String.format(java.util.Locale.ROOT, "%02d", 1 + number % 28))
        .build();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(SearchHit::document).toList();
  }

  private SearchIndex write() {
    return SearchIndex.open(directory, Access.WRITE).orThrow();
  }

  private SearchIndex read() {
    return SearchIndex.open(directory, Access.READ).orThrow();
  }

  @Test
  void anAbsentIndexReadsAsEmpty() {
    try (SearchIndex index = SearchIndex.open(directory.resolve("none"), Access.READ).orThrow()) {
      assertThat(index.size()).isZero();
      assertThat(index.revision()).isZero();
      assertThat(index.search(SearchQuestion.of("anything")).hits()).isEmpty();
      assertThat(index.suggest("any", 5)).isEmpty();
    }
    assertThat(directory.resolve("none")).doesNotExist();
  }

  @Test
  void readersSeeWhatIsCommittedAndNothingElse() {
    try (SearchIndex index = write()) {
      index.replace(numbered(1));
      assertThat(index.size()).isZero();
      index.commit(41);
      assertThat(index.size()).isEqualTo(1);
      assertThat(index.revision()).isEqualTo(41);
      index.replace(numbered(2));
      index.remove("d1");
    }
    try (SearchIndex index = read()) {
      assertThat(index.revision()).isEqualTo(41);
      assertThat(ids(index.search(SearchQuestion.of("fishing")))).containsExactly("d1");
    }
  }

  @Test
  void aDocumentIsReplacedAsAWhole() {
    try (SearchIndex index = write()) {
      index.replace(
          Indexed.document("d", "Old").text("first words\n\nother words").build(), numbered(1));
      index.commit(1);
      index.replace(Indexed.document("d", "New").text("second words").build());
      index.commit(2);
      assertThat(index.size()).isEqualTo(2);
      assertThat(ids(index.search(SearchQuestion.of("first")))).isEmpty();
      assertThat(ids(index.search(SearchQuestion.of("second")))).containsExactly("d");
      index.clear();
      index.commit(3);
      assertThat(index.size()).isZero();
    }
  }

  @Test
  void statusesOfDocumentsThatAreGoneOrInAnotherSegmentDoNotMatter() {
    try (SearchIndex index = write()) {
      index.replace(numbered(1), numbered(2));
      index.commit(1);
      index.replace(numbered(2), numbered(3));
      index.commit(2);
      SearchQuestion enjoined =
          SearchQuestion.of("status:enjoined")
              .withStatuses(Map.of("d2", Set.of("enjoined"), "d9", Set.of("enjoined")));
      assertThat(ids(index.search(enjoined))).containsExactly("d2");
      assertThat(index.search(enjoined).hits().getFirst().statuses()).containsExactly("enjoined");
      assertThat(index.search(enjoined).facets().get(Facet.STATUS))
          .containsExactly(new FacetCount("enjoined", 1));
    }
  }

  @Test
  void aCaseIsKnownByItsCaptionAndACitedOneCountsForNoCourt() {
    try (SearchIndex index = write()) {
      index.replace(
          Indexed.document("order", "Order")
              .caption(
                  "United States District Court for the Northern District of California",
                  "3:25-cv-05536-VC",
                  "State of California v. Department of Health")
              .text("As in No. 1:24-cv-00123 (D. Me.), the motion is granted.")
              .cites("No. 1:24-cv-00123", "/us/docket/med/1:24-cv-00123")
              .build());
      index.commit(1);
      assertThat(index.suggest("california v. dep", 5))
          .extracting(suggestion -> suggestion.page().orElseThrow().path())
          .containsExactly("/us/docket/cand/3:25-cv-05536");
      assertThat(index.suggest("3:25-cv-05536", 5)).hasSize(1);
      assertThat(index.search(SearchQuestion.of("docket:24-123")).count()).isEqualTo(1);
      assertThat(index.search(SearchQuestion.of("court:cand")).count()).isEqualTo(1);
      assertThat(index.search(SearchQuestion.of("court:\"N.D. Cal.\"")).count()).isEqualTo(1);
      assertThat(index.search(SearchQuestion.of("")).facets().get(Facet.COURT))
          .containsExactly(new FacetCount("cand", 1));
      assertThat(index.search(SearchQuestion.of("25-5536")).jump())
          .isEqualTo(
              new SearchResult.Jump.To(
                  org.inforce.authority.AuthorityId.parse("/us/docket/cand/3:25-cv-05536")));
    }
  }

  @Test
  void anAgencyIsCountedOnceHoweverItIsSpelled() {
    try (SearchIndex index = write()) {
      index.replace(
          Indexed.document("notice", "Notice").agency("DEPARTMENT OF HOMELAND SECURITY").build(),
          Indexed.document("rule", "Rule").agency("Homeland Security Department").build(),
          Indexed.document("plan", "Plan").agency("BUREAU OF LAND AND SEA").build(),
          Indexed.document("release", "Release").publisher("DHS").build(),
          Indexed.document("news", "News").publisher("The Evening Courier").build());
      index.commit(1);
      assertThat(index.search(SearchQuestion.of("")).facets().get(Facet.AGENCY))
          .containsExactly(
              new FacetCount("Department of Homeland Security", 3),
              new FacetCount("Bureau of Land and Sea", 1));
      assertThat(index.search(SearchQuestion.of("agency:dhs")).count()).isEqualTo(3);
    }
  }

  @Test
  void onlyOneWritesAndOthersRead() {
    try (SearchIndex index = write()) {
      index.replace(numbered(1));
      index.commit(1);
      assertThat(SearchIndex.open(directory, Access.WRITE)).isInstanceOf(Opening.Held.class);
      try (SearchIndex reader = read()) {
        assertThat(reader.size()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> reader.remove("d1"));
      }
    }
    assertThat(SearchIndex.open(directory, Access.WRITE))
        .isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.index().close());
  }

  @Test
  void aWriterThatDiedLeavesTheLastCommit() throws IOException {
    Path copy = directory.resolve("copy");
    try (SearchIndex index = SearchIndex.open(directory.resolve("live"), Access.WRITE).orThrow()) {
      index.replace(numbered(1));
      index.commit(1);
      index.replace(numbered(2));
      copyAll(directory.resolve("live"), copy);
    }
    try (SearchIndex index = SearchIndex.open(copy, Access.WRITE).orThrow()) {
      assertThat(index.revision()).isEqualTo(1);
      assertThat(index.size()).isEqualTo(1);
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void damageIsReported(Access access) throws IOException {
    try (SearchIndex index = write()) {
      index.replace(numbered(1));
      index.commit(1);
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        Files.write(file, new byte[16]);
      }
    }
    assertThat(SearchIndex.open(directory, access)).isInstanceOf(Opening.Damaged.class);
  }

  @Test
  void damageInsideIsFoundByReadingEverything() throws IOException {
    try (SearchIndex index = write()) {
      for (int i = 0; i < 50; i++) {
        index.replace(numbered(i));
      }
      index.commit(1);
      assertThat(index.damage()).isEmpty();
    }
    try (Stream<Path> files = Files.list(directory)) {
      Path file = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
    }
    switch (SearchIndex.open(directory, Access.READ)) {
      case Opening.Opened(SearchIndex index) -> {
        assertThat(index.damage()).isPresent();
        index.close();
      }
      case Opening.Damaged damaged -> assertThat(damaged.reason()).isNotBlank();
      case Opening.Held held -> throw new AssertionError(held);
    }
  }

  @Test
  void cursorsGoOnInTheirViewWhileTheIndexChanges() {
    try (SearchIndex index = write()) {
      for (int i = 0; i < 30; i++) {
        index.replace(numbered(i));
      }
      index.commit(1);
      List<String> whole = ids(index.search(SearchQuestion.of("fishing").limit(100)));
      List<String> paged = new ArrayList<>();
      Optional<String> cursor = Optional.empty();
      int round = 0;
      do {
        SearchQuestion question = SearchQuestion.of("fishing").limit(7);
        SearchResult page =
            index.search(cursor.isPresent() ? question.after(cursor.get()) : question);
        paged.addAll(ids(page));
        cursor = page.next();
        index.replace(numbered(100 + round));
        index.remove(paged.getFirst());
        index.commit(2 + round++);
      } while (cursor.isPresent() && round < 4);
      assertThat(paged).isEqualTo(whole.subList(0, paged.size())).hasSize(28);
    }
  }

  @ParameterizedTest
  @EnumSource(SearchQuestion.Sort.class)
  void cursorsOfViewsLongGoneStillNeitherRepeatNorSkip(SearchQuestion.Sort sort) {
    try (SearchIndex index = write()) {
      for (int i = 0; i < 40; i++) {
        index.replace(numbered(i));
      }
      index.commit(1);
      SearchQuestion question = SearchQuestion.of("").sortedBy(sort).limit(15);
      SearchResult first = index.search(question);
      for (int i = 0; i < 6; i++) {
        index.replace(numbered(i));
        index.commit(2 + i);
      }
      SearchResult second = index.search(question.after(first.next().orElseThrow()));
      SearchResult third = index.search(question.after(second.next().orElseThrow()));
      Set<String> all = new HashSet<>(ids(first));
      all.addAll(ids(second));
      all.addAll(ids(third));
      assertThat(all).hasSize(40);
      assertThat(third.next()).isEmpty();
    }
  }

  @Test
  void theOrderDoesNotDependOnTheOrderOfArrival() {
    List<String> forwards;
    List<String> backwards;
    try (SearchIndex index = SearchIndex.open(directory.resolve("a"), Access.WRITE).orThrow()) {
      for (int i = 0; i < 20; i++) {
        index.replace(numbered(i));
      }
      index.commit(1);
      forwards = ids(index.search(SearchQuestion.of("fishing season")));
    }
    try (SearchIndex index = SearchIndex.open(directory.resolve("b"), Access.WRITE).orThrow()) {
      for (int i = 19; i >= 0; i--) {
        index.replace(numbered(i));
        index.commit(i + 1);
      }
      backwards = ids(index.search(SearchQuestion.of("fishing season")));
    }
    assertThat(forwards).hasSize(20).isEqualTo(backwards);
  }

  @Test
  void noQueryMakesItThrow() {
    try (SearchIndex index = write()) {
      for (int i = 0; i < 5; i++) {
        index.replace(numbered(i));
      }
      index.commit(1);
      Random random = new Random(7);
      List<String> pieces =
          List.of(
              "fishing",
              "\"",
              "(",
              ")",
              " ",
              "AND",
              "OR",
              "NOT",
              "-",
              "%",
              "~",
              "~2",
              "*",
              "?",
              "[",
              "]",
              " TO ",
              "cite:",
              "year:",
              "title:",
              "status:",
              "role:",
              "8 USC 1373",
              "§",
              "25-05536",
              ":",
              "/",
              "w/3",
              "&",
              "|",
              "2025",
              "HIPAA",
              "\u00e9",
              "\uD835\uDC00",
              "'",
              "\\",
              "{",
              "}",
              ">=",
              "the",
              "modality:(",
              "-(",
              "deadline:");
      for (int i = 0; i < 1000; i++) {
        StringBuilder query = new StringBuilder();
        for (int n = random.nextInt(9); n >= 0; n--) {
          query.append(pieces.get(random.nextInt(pieces.size())));
          query.append(random.nextBoolean() ? " " : "");
        }
        SearchResult result = index.search(SearchQuestion.of(query.toString()));
        assertThat(result.problems())
            .as(query.toString())
            .allSatisfy(problem -> assertThat(problem.at()).isLessThanOrEqualTo(query.length()));
      }
    }
  }
}
