package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inforce.GoldLines;
import org.inforce.GoldLines.Row;
import org.inforce.Scores;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;
import org.inforce.document.Structure.Attorney;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;
import org.inforce.document.Structure.Party;
import org.junit.jupiter.api.Test;

/// Every docket that has an answer beside it, field by field against that answer.
class DocketPairsTest {
  private static final List<String> FIELDS =
      List.of(
          "case name",
          "docket number",
          "court",
          "judges",
          "filed",
          "terminated",
          "case below",
          "parties",
          "attorneys",
          "entries",
          "entry number",
          "entry filed",
          "entry entered",
          "entry words",
          "entry link");

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  @Test
  void agreesWithEveryPair() throws IOException {
    List<Path> answers;
    try (Stream<Path> files = Files.walk(Scores.shared("corpus/dockets"))) {
      answers = files.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(answers).isNotEmpty();
    for (Path answer : answers) {
      compare(answer);
    }
    Scores.check("docket-sheets", markdown(answers.size()));
  }

  private void compare(Path answer) throws IOException {
    Row gold = GoldLines.readWhole(answer);
    String stem = answer.getFileName().toString().replace(".json", "");
    Document document = Readings.documentAt(source(answer));
    List<Row> dockets = gold.has("dockets") ? gold.rows("dockets") : List.of(gold);
    assertThat(dockets).hasSize(1);
    compareCase(stem, document, gold, dockets.getFirst());
    compareParties(stem, document, dockets.getFirst().rows("parties"));
    compareEntries(stem, document, dockets.getFirst().rows("docket_entries"));
  }

  private static Path source(Path answer) {
    return Stream.of(".html", ".xml", ".txt")
        .map(end -> answer.resolveSibling(answer.getFileName().toString().replace(".json", end)))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private void compareCase(String stem, Document document, Row gold, Row docket) {
    Caption caption = document.structure().caption().orElseThrow();
    count(stem, "case name", docket.text("case_name"), caption.caseName().orElse(""));
    count(
        stem,
        "docket number",
        number(docket.text("docket_number")),
        caption.docket().map(DocketPairsTest::number).orElse(""));
    count(
        stem,
        "court",
        gold.text("court_id"),
        caption.court().flatMap(Courts::byName).map(Court::id).orElse(""));
    List<String> judges =
        Stream.of(docket.text("assigned_to_str"), docket.text("referred_to_str"))
            .filter(name -> !name.isEmpty())
            .toList();
    count(stem, "judges", String.join("; ", judges), String.join("; ", caption.judges()));
    count(stem, "filed", docket.text("date_filed"), day(caption.filed()));
    count(stem, "terminated", docket.text("date_terminated"), day(caption.terminated()));
    Row below = docket.row("originating_court_information");
    count(
        stem,
        "case below",
        below.text("court_id") + " " + number(below.text("docket_number")),
        caption.below().map(Structure.Below::court).orElse("")
            + " "
            + number(caption.below().map(Structure.Below::docket).orElse("")));
  }

  private static String number(String written) {
    return Dockets.tryParse("-", written).map(Docket::number).orElse(written);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private void compareParties(String stem, Document document, List<Row> gold) {
    List<Party> parties = document.structure().caption().orElseThrow().parties();
    for (int i = 0; i < Math.max(gold.size(), parties.size()); i++) {
      String place = stem + ", party " + (i + 1);
      count(
          place,
          "parties",
          at(gold, i, DocketPairsTest::party),
          at(parties, i, DocketPairsTest::party));
      List<Row> wanted = i < gold.size() ? gold.get(i).rows("attorneys") : List.of();
      List<Attorney> found = i < parties.size() ? parties.get(i).attorneys() : List.of();
      for (int k = 0; k < Math.max(wanted.size(), found.size()); k++) {
        count(
            place,
            "attorneys",
            at(wanted, k, DocketPairsTest::attorney),
            at(found, k, DocketPairsTest::attorney));
      }
    }
  }

  private static String party(Row gold) {
    return plain(
        gold.text("name")
            + " | "
            + gold.text("type").toLowerCase(Locale.ROOT)
            + " | "
            + gold.text("extra_info")
            + " | "
            + gold.text("date_terminated"));
  }

  private static String party(Party party) {
    return plain(
        party.name()
            + " | "
            + party.role()
            + " | "
            + party.note()
            + " | "
            + day(party.terminated()));
  }

  private static String attorney(Row gold) {
    return plain(
        gold.text("name")
            + " | "
            + gold.text("contact")
            + " | "
            + String.join(" ", gold.texts("roles")));
  }

  private static String attorney(Attorney attorney) {
    return plain(
        attorney.name()
            + " | "
            + String.join(" ", attorney.contact())
            + " | "
            + String.join(" ", attorney.roles()));
  }

  private void compareEntries(String stem, Document document, List<Row> gold) {
    List<Entry> entries = document.structure().entries();
    count(stem, "entries", Integer.toString(gold.size()), Integer.toString(entries.size()));
    for (int i = 0; i < Math.max(gold.size(), entries.size()); i++) {
      Row wanted = i < gold.size() ? gold.get(i) : new Row(Map.of());
      String place = stem + ", entry " + (i + 1);
      count(
          place,
          "entry number",
          wanted.text("document_number"),
          at(entries, i, e -> e.number().orElse("")));
      count(place, "entry filed", wanted.text("date_filed"), at(entries, i, e -> day(e.date())));
      count(
          place,
          "entry words",
          words(wanted),
          at(entries, i, e -> plain(e.span().in(document.text()))));
      if (wanted.has("date_entered")) {
        count(
            place,
            "entry entered",
            wanted.text("date_entered"),
            at(entries, i, e -> day(e.entered())));
      }
      if (!document.metadata().mediaType().contains("xml")) {
        count(
            place,
            "entry link",
            wanted.text("pacer_doc_id"),
            at(entries, i, DocketPairsTest::link));
      }
    }
  }

  private static String words(Row gold) {
    return plain(
        gold.text("description").isBlank()
            ? gold.text("short_description")
            : gold.text("description"));
  }

  /// The number of the document at the end of its address; its fourth digit tells only whether the
  /// page of its attachments comes first.
  private static String link(Entry entry) {
    String id = entry.url().orElse("").replaceFirst(".*/", "");
    return id.length() > 4 ? id.substring(0, 3) + "0" + id.substring(4) : id;
  }

  private static <T> String at(List<T> list, int index, Function<T, String> read) {
    return index < list.size() ? read.apply(list.get(index)) : "nothing";
  }

  private static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private void count(String place, String field, String wanted, String found) {
    int[] tally = counts.computeIfAbsent(field, any -> new int[2]);
    tally[1]++;
    if (plain(wanted).equals(plain(found))) {
      tally[0]++;
    } else {
      differences.add("- " + place + ": " + field + " " + difference(wanted, found));
    }
  }

  private static String difference(String wanted, String found) {
    return wanted.replaceAll("\\s", "").equals(found.replaceAll("\\s", ""))
        ? "differ in white space alone: where a paragraph ends on the page, the pair has none"
        : "is `" + found + "`, in the pair `" + wanted + "`";
  }

  private String markdown(int pairs) {
    StringBuilder text = new StringBuilder("## Docket sheets\n\n");
    text.append("Every field of ")
        .append(pairs)
        .append(" dockets against the answers beside them.\n\n");
    text.append("| Field | Equal | Of |\n|---|---|---|\n");
    for (String field : FIELDS) {
      int[] tally = counts.getOrDefault(field, new int[2]);
      text.append("| " + field + " | " + tally[0] + " | " + tally[1] + " |\n");
    }
    text.append(
        differences.isEmpty()
            ? "\nNo difference.\n"
            : "\n" + String.join("\n", differences) + "\n");
    return text.toString();
  }
}
