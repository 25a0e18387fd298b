package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.search.SearchIndex.Access;
import org.inforce.search.SearchResult.Jump;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  @TempDir private static Path directory;
  private static SearchIndex index;

  private static final Map<String, Set<String>> STATUSES =
      Map.of("notice", Set.of("enjoined_in_part"), "order", Set.of("in_force"));

  @BeforeAll
  static void build() {
    index = SearchIndex.open(directory, Access.WRITE).orThrow();
    index.replace(Shelf.documents());
    index.commit(7);
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
          8 USC 1373                       → notice
          case no 3:25-cv-05536            → notice order
          Docket No. 25-5536               → notice order
          3:25cv5536                       → notice order
          25 Civ. 5536                     → notice order
          docket:"25 cv 5536"              → order
          8 U.S.C. § 1373                  → notice
          § 1373                           → notice
          8 U.S.C. 1373(a)                 → notice
          8 U.S.C. 1373(c)                 →
          section 1373                     → notice
          cite:"8 U.S.C. 1373"             → notice
          cite:/us/usc/t8/s1373            → notice
          authority:"5 USC 552a"           → notice
          45 CFR 164.512                   → order
          45cfr164.512(k)                  → order
          25-05536                         → notice order
          3:25-cv-05536                    → notice order
          docket:25-5536                   → order
          docket:3:25-cv-05536             → order
          sharing                          → notice order
          "sharing of records"             → order
          "shared"                         → notice order
          "sharing" noncitizens            → notice order
          noncitizen                       → notice order
          non-citizens                     → notice order
          non-citizen                      → notice order
          "non-citizens"                   → notice
          ice AND telephone                → notice
          hhs AND cms                      →
          non-citi*                        → notice
          noncit*                          → notice order
          "shar* of * records"             → notice
          "shar* of rec?rds"               → order
          "rec* shar*"~3                   → order
          Medicaid — records               → notice
          Medicaid ? records               → notice
          medicai? records                 → notice
          medicaid? records                → notice
          are Medicaid records shared?     → notice order
          medicai?                         → notice
          medicaid AND injunction          →
          medicaid OR injunction           → notice order
          medicaid | injunction            → notice order
          data NOT injunction              → notice
          data -injunction                 → notice
          data % injunction                → notice
          (medicaid OR closure) data       → notice
          inject* OR injunct*              → order
          wom?n OR vess?ls                 → fishery
          medicade~                        → notice
          "agency inquiry"~3               → notice
          agency w/4 inquiry               → notice
          agency /1 inquiry                →
          role:disclaims                   → notice
          role:disclaims cite:"5 USC 552a" → notice
          role:requires cite:"5 USC 552a"  →
          role:requires modality:no_authority →
          bearer:cms                       → notice
          bearer:hhs modality:obligation   → notice
          modality:prohibition             →
          scope:address                    → notice
          scope:contact                    → notice
          scope:"home addresses"           → notice
          scope:"bank account"             →
          deadline:[2026-01-01 TO 2026-12-31] → notice
          deadline:>2026-03-01             →
          deadline:<=2026-03-01            → notice
          deadline:(2025 OR 2026-03)       → notice
          deadline:{2026-03-01 to *]       →
          deadline:[* TO 2026]             → notice
          deadline:*                       → notice
          published:(>=2025-01 NOT 2025-08) → notice
          status:enjoined_in_part          → notice
          status:enjoined*                 → notice
          status:"enjoined in part"        → notice
          status:in-force                  → order
          status:(in_force OR enjoined_in_part) → notice order
          modality:obligations             → notice
          modality:"no authority"          → notice
          NOT role:disclaims medicaid      →
          type:notice                      → notice
          type:order                       → order
          agency:cms                       → notice
          agency:"Medicaid Services"       → notice
          year:2024                        → fishery
          published:[2025-08 TO 2025-11]   → notice order
          title:closure                    → fishery
          fisheries                        → fishery
          fishery closures                 → fishery
          -medicaid                        → order fishery
          """)
  void finds(String query, String expected) {
    SearchResult result = index.search(SearchQuestion.of(query).withStatuses(STATUSES).limit(10));
    assertThat(result.hits().stream().map(SearchHit::document))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void highlightsAreExactlyTheWordsThatFit() {
    SearchHit hit = index.search(SearchQuestion.of("8 USC 1373 inquiries")).hits().getFirst();
    assertThat(marked(hit.passages().getFirst())).contains("8 U.S.C. 1373(a)", "inquiry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          § 1373                  → 8 U.S.C. 1373(a)|section 1373(b)
          cite:"8 USC 1373(b)"    → section 1373(b)
          "act the privacy"~3     → The|Privacy|Act
          telephone w/9 address   → Address|telephone
          telepho*                → telephone
          t?lephone               → telephone
          "tele* data"            → telephone data
          telefone~               → telephone
          noncitizen              → non-citizens
          non-citi*               → non-citizens
          shares                  → shared
          "shared with"           → shared with
          ice                     → ICE
          25-cv-5536              → 25-05536
          telephone -injunction   → telephone
          modality:no_authority   → The Privacy Act
          bearer:cms              → The agency must answer|The Privacy Act
          role:requires           → The agency must answer
          role:disclaims cite:"5 USC 552a" → The Privacy Act|5 U.S.C. 552a
          scope:address -injunction → The agency must answer|The Privacy Act
          deadline:2026 modality:obligation → The agency must answer
          """)
  void marksWhatFits(String query, String marks) {
    List<PassageHit> passages =
        index.search(SearchQuestion.of(query)).hits().stream()
            .flatMap(hit -> hit.passages().stream())
            .toList();
    assertThat(passages)
        .anySatisfy(passage -> assertThat(marked(passage)).containsExactly(marks.split("\\|")));
  }

  @Test
  void passagesPointIntoTheText() {
    PassageHit passage =
        index.search(SearchQuestion.of("telephone")).hits().getFirst().best().orElseThrow();
    assertThat(passage.snippet()).contains("telephone data");
    assertThat(passage.snippetStart())
        .isBetween(passage.passage().start(), passage.passage().end());
    assertThat(passage.authorities()).contains(AuthorityId.parse("/us/usc/t8/s1373/a"));
  }

  private static List<String> marked(PassageHit passage) {
    return passage.highlights().stream()
        .map(mark -> passage.snippet().substring(mark.start(), mark.end()))
        .toList();
  }

  @Test
  void countsFacets() {
    Map<Facet, List<FacetCount>> facets =
        index.search(SearchQuestion.of("").withStatuses(STATUSES)).facets();
    assertThat(facets.get(Facet.YEAR))
        .containsExactly(new FacetCount("2025", 2), new FacetCount("2024", 1));
    assertThat(facets.get(Facet.AUTHORITY)).contains(new FacetCount("/us/usc/t8/s1373", 1));
    assertThat(facets.get(Facet.STATUS))
        .containsExactly(new FacetCount("enjoined_in_part", 1), new FacetCount("in_force", 1));
    assertThat(facets.get(Facet.MODALITY)).contains(new FacetCount("obligation", 1));
  }

  @Test
  void aChosenFacetStillShowsItsOtherValues() {
    SearchResult result =
        index.search(SearchQuestion.of("").filteredBy(Map.of(Facet.YEAR, List.of("2024"))));
    assertThat(result.count()).isEqualTo(1);
    assertThat(result.facets().get(Facet.YEAR)).hasSize(2);
    assertThat(result.facets().get(Facet.SOURCE_KIND))
        .containsExactly(new FacetCount("federal_register_rule", 1));
  }

  @Test
  void statusesAreThoseGivenWithTheQuestion() {
    SearchQuestion question = SearchQuestion.of("status:in_force");
    assertThat(index.search(question).hits()).isEmpty();
    assertThat(index.search(question.withStatuses(Map.of("fishery", Set.of("in_force")))).hits())
        .extracting(SearchHit::document)
        .containsExactly("fishery");
    assertThat(
            index
                .search(
                    SearchQuestion.of("")
                        .withStatuses(STATUSES)
                        .filteredBy(Map.of(Facet.STATUS, List.of("in_force"))))
                .hits())
        .extracting(SearchHit::document)
        .containsExactly("order");
  }

  @Test
  void whatBecameKnownLaterDoesNotCount() {
    SearchQuestion question =
        SearchQuestion.of("sharing").knownAsOf(java.time.LocalDate.of(2025, 9, 1));
    assertThat(index.search(question).hits())
        .extracting(SearchHit::document)
        .containsExactly("order");
  }

  @Test
  void aBareCitationLeadsToItsPage() {
    assertThat(index.search(SearchQuestion.of("8 usc 1373(a)")).jump())
        .isEqualTo(new Jump.To(AuthorityId.parse("/us/usc/t8/s1373/a")));
    assertThat(index.search(SearchQuestion.of("§ 1373")).jump())
        .isEqualTo(new Jump.To(AuthorityId.parse("/us/usc/t8/s1373")));
    assertThat(index.search(SearchQuestion.of("8 usc 1373 sharing")).jump())
        .isEqualTo(new Jump.Nowhere());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "sharing of records  | 0  | order
          (medicaid OR closure | 0  | notice fishery
          medicaid)            | 8  | notice
          medicaid AND         | 9  | notice
          OR medicaid          | 0  | notice
          colour:medicaid      | 0  | notice
          year:soon medicaid   | 5  | notice
          medicaid NOT         | 9  | notice
          medicaid year:[2025  | 14 | notice
          year:[2025 medicaid  | 5  | notice
          year:[2025 TO 2026 medicaid | 5 | notice
          year:[2026 TO 2025] medicaid | 5 | notice
          year:(soon OR 2025) medicaid | 6 | notice
          medicaid cite:>5     | 14 | notice
          medicaid docket:[1 TO 2] | 16 | notice
          medicaid status:blocked | 16 | notice
          modality:must medicaid | 9 | notice
          role:grants medicaid | 5  | notice
          medicaid status:     | 9  | notice
          "medicaid records"~  | 18 | notice
          medicaid ""          | 9  | notice
          medicaid ()          | 9  | notice
          ?!                   | 0  | notice order fishery
          medicaid /5          | 9  | notice
          telephone "data of non-citizens injunction | 10 | notice
          """)
  void aMalformedQueryIsToldWhereAndStillAnswered(String query, int at, String expected) {
    SearchResult result = index.search(SearchQuestion.of(query));
    assertThat(result.problems()).extracting(QueryProblem::at).containsExactly(at);
    assertThat(result.hits()).extracting(SearchHit::document).contains(expected.split(" "));
  }

  @Test
  void offersTheSpellingOfTheDocuments() {
    assertThat(index.search(SearchQuestion.of("injuncton medicaid")).didYouMean())
        .contains("injunction medicaid");
    assertThat(index.search(SearchQuestion.of("medicai? records")).didYouMean()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 u.s.c.          | 8 U.S.C. 1373
          8 u.s.c. 13       | 8 U.S.C. 1373
          § 13              | 8 U.S.C. 1373
          section 164.5     | 45 CFR 164.512
          privacy a         | Privacy Act of 1974
          act of 1974       | Privacy Act of 1974
          centers for m     | Centers for Medicare & Medicaid Services
          medicare serv     | Centers for Medicare & Medicaid Services
          cms               | Centers for Medicare & Medicaid Services
          CMS               | Centers for Medicare & Medicaid Services
          fisheries atl     | Fisheries of the Atlantic; Closure of Season
          25-55             | 3:25-cv-05536
          No. 3:25-cv-05    | 3:25-cv-05536
          25-cv-5536        | 3:25-cv-05536
          """)
  void suggestsWhileTyping(String typed, String expected) {
    assertThat(index.suggest(typed, 8)).extracting(Suggestion::text).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"8 u.s.c. 14", "§ 14", "pub. l. 104", "25-56", "3", "services for medicare", "act"})
  void suggestsNothingThatIsNotThere(String typed) {
    assertThat(index.suggest(typed, 8))
        .extracting(Suggestion::kind)
        .doesNotContain(Suggestion.Kind.AGENCY, Suggestion.Kind.CASE);
    assertThat(index.suggest(typed, 8))
        .extracting(Suggestion::text)
        .doesNotContain("8 U.S.C. 1373");
  }

  @Test
  void findsMoreLikeADocument() {
    assertThat(index.moreLike("order", 2)).extracting(SearchHit::document).startsWith("notice");
    assertThat(index.moreLike("notice", 2)).extracting(SearchHit::document).startsWith("order");
    assertThat(index.moreLike("unknown", 2)).isEmpty();
  }

  @Test
  void watchesAreMatchedAsSearchesAre() {
    List<SavedQuery> queries =
        List.of(
            new SavedQuery("data", "medicaid AND share*"),
            new SavedQuery("fish", "fish"),
            new SavedQuery("cite", "8 USC 1373"));
    IndexedDocument document =
        Indexed.document("new", "Medicaid news")
            .text("They share data under 8 U.S.C. 1373.")
            .build();
    assertThat(index.match(queries, List.of(document), Map.of()))
        .extracting(SavedQuery.Match::name)
        .containsExactly("data", "cite");
  }
}
