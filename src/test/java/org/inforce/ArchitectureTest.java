package org.inforce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The package table of `docs/architecture.md`: data flows one way, and each library has its own
/// place.
class ArchitectureTest {
  /// A package may use only those before it.
  private static final List<String> ORDER =
      List.of(
          "source",
          "document",
          "taxonomy",
          "authority",
          "citation",
          "obligation",
          "proceeding",
          "analysis",
          "store",
          "review",
          "status",
          "search",
          "change",
          "alert",
          "ingest",
          "answer",
          "web",
          "cli");

  /// Neighbours that must not know each other although one stands before the other.
  private static final Map<String, String> STRANGERS =
      Map.of("proceeding", "obligation", "cli", "web");

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.lucene", List.of("search")),
          Map.entry("org.apache.pdfbox", List.of("document")),
          Map.entry("org.jsoup", List.of("document")),
          Map.entry("com.rometools", List.of("document")),
          Map.entry("org.commonmark", List.of("document")),
          Map.entry("java.sql", List.of("store")),
          Map.entry("org.sqlite", List.of("store")),
          Map.entry("org.jdbi", List.of("store")),
          Map.entry("org.flywaydb", List.of("store")),
          Map.entry("com.zaxxer.hikari", List.of("store")),
          Map.entry("com.github.difflib", List.of("change")),
          Map.entry("java.net.http", List.of("source", "alert")),
          Map.entry("jakarta.mail", List.of("alert")),
          Map.entry("dev.failsafe", List.of("source")),
          Map.entry("crawlercommons", List.of("source")),
          Map.entry("org.netpreserve", List.of("source")),
          Map.entry("io.javalin", List.of("web")),
          Map.entry("org.eclipse.jetty", List.of("web")),
          Map.entry("gg.jte", List.of("web")),
          Map.entry("com.github.benmanes.caffeine", List.of("web")),
          Map.entry("picocli", List.of("cli")),
          Map.entry("me.tongfei", List.of("cli")),
          Map.entry(
              "tools.jackson", List.of("source", "document", "store", "answer", "web", "cli")));

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(location -> location.contains("/classes/"))
            .importPackages("org.inforce");
  }

  @Test
  void eachPackageUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < ORDER.size(); i++) {
      for (String later : ORDER.subList(i + 1, ORDER.size())) {
        forbid(ORDER.get(i), later);
      }
    }
    STRANGERS.forEach(ArchitectureTest::forbid);
  }

  @Test
  void eachLibraryHasItsPlace() {
    LIBRARIES.forEach((library, places) ->
        noClasses()
            .that(inNoneOf(places))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + "..")
            .because(library + " belongs to " + places)
            .check(classes));
  }

  @Test
  void standardOutputBelongsToTheCommandLine() {
    noClasses()
        .that(inNoneOf(List.of("cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(classes);
  }

  @Test
  void timeIsGivenNotTaken() {
    noClasses()
        .that(inNoneOf(List.of("ingest", "web", "cli")))
        .should(callNow(java.time.LocalDate.class))
        .orShould(callNow(java.time.Instant.class))
        .orShould(callNow(java.time.LocalDateTime.class))
        .orShould(callNow(java.time.ZonedDateTime.class))
        .check(classes);
  }

  private static com.tngtech.archunit.lang.ArchCondition<JavaClass> callNow(Class<?> clock) {
    return com.tngtech.archunit.lang.conditions.ArchConditions.callMethod(clock, "now");
  }

  private static void forbid(String user, String used) {
    noClasses()
        .that()
        .resideInAPackage("org.inforce." + user + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.inforce." + used + "..")
        .allowEmptyShould(true)
        .because("data flows one way: " + user + " may not know " + used)
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> inNoneOf(List<String> places) {
    return DescribedPredicate.describe(
        "outside " + places,
        type ->
            type.getPackageName().startsWith("org.inforce")
                && !type.getPackageName().equals("org.inforce")
                && !type.getPackageName().startsWith("org.inforce.web.templates")
                && places.stream().noneMatch(place -> isIn(type, place)));
  }

  private static boolean isIn(JavaClass type, String place) {
    String wanted = "org.inforce." + place;
    return type.getPackageName().equals(wanted) || type.getPackageName().startsWith(wanted + ".");
  }
}
