package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.inforce.Scores;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The words of real PDFs against those another reader finds, in order.
class PdfWordsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// What a court, a publisher or a typesetter put on the page besides its text.
  private static final Pattern FURNITURE =
      Pattern.compile(
          "\\s*(?:(?:Appellate )?Case:?\\s*#?:?\\s*\\d.*(?:Doc|DktEntry|Filed|Page).*"
              + "|(?:\\d+\\s+)?Federal Register\\s*/\\s*Vol\\..*|VerDate .*|.*\\bon"
              + " DSK\\w+PROD with.*|.*</GPH>.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\s*[-\\u2013 ]*\\d{1,6}[-\\u2013 ]*\\s*");
  private static final Pattern NUMBERED = Pattern.compile("\\s{0,12}(\\d{1,2})(?:\\s+.*|$)");

  /// Why fewer than 98 of 100 words of a file are found.
  private static final Map<String, String> REASONS =
      Map.of(
          "doctor_ca10_010110462922.pdf",
          "the clerk's stamp (FILED, court, day, clerk) is taken for furniture here, and counted as"
              + " text there",
          "xray_partial_intersections_ok.pdf",
          "a scanner's own text layer: handwriting and letters strewn over several baselines; words"
              + " under redactions are left out");

  private record Tally(String file, int all, int furniture, int found) {
    int left() {
      return all - furniture;
    }

    double share() {
      return left() == 0 ? 1 : (double) found / left();
    }

    String row() {
      return "| %s | %d | %d | %d | %.4f |".formatted(file, all, furniture, left(), share());
    }
  }

  @Test
  void findsTheWordsAnotherReaderFinds() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("corpus/fr-pdf", "corpus/orders/pdf")) {
      try (Stream<Path> found = Files.list(Scores.shared(folder))) {
        found.sorted().forEach(files::add);
      }
    }
    assumePdftotext();
    List<Tally> tallies = new ArrayList<>();
    for (Path file : files) {
      Document document =
          Readings.unrecognised(file.getFileName().toString(), Files.readAllBytes(file));
      if (!document.structure().scan().needsOcr()) {
        tallies.add(tally(file, document));
      }
    }
    for (Tally tally : tallies) {
      assertThat(tally.share() >= 0.98 || REASONS.containsKey(tally.file()))
          .as(tally.row())
          .isTrue();
    }
    Tally total = total(tallies);
    assertThat(total.share()).isGreaterThanOrEqualTo(0.98);
    Scores.check("pdf", markdown(tallies, total));
  }

  private static String markdown(List<Tally> tallies, Tally total) {
    StringBuilder text =
        new StringBuilder(
            """
            ## PDF

            The words `pdftotext` finds in the files of `../shared/corpus/fr-pdf` and `orders/pdf` that have a text
            layer, and the share of them found here in the same order, page by page. `pdftotext` has three orders
            (reading, layout, raw); a page is compared with the one that is nearest. Furniture is what the test takes
            for it by rules of its own: filing stamps, running heads and feet, line and page numbers, typesetters' lines.
            The words of a note count on the page of its mark.

            | File | Words | Furniture | Left | Found |
            |---|---|---|---|---|
            """);
    tallies.forEach(tally -> text.append(tally.row()).append('\n'));
    text.append(total.row()).append("\n\nUnder 0.98:\n\n");
    tallies.stream()
        .filter(tally -> tally.share() < 0.98)
        .forEach(tally ->
            text.append("- ")
                .append(tally.file())
                .append(": ")
                .append(REASONS.get(tally.file()))
                .append(".\n"));
    return text.toString();
  }

  private static Tally total(List<Tally> tallies) {
    return new Tally(
        "all",
        tallies.stream().mapToInt(Tally::all).sum(),
        tallies.stream().mapToInt(Tally::furniture).sum(),
        tallies.stream().mapToInt(Tally::found).sum());
  }

  private static Tally tally(Path file, Document document)
      throws IOException, InterruptedException {
    List<List<String>> orders = new ArrayList<>();
    for (String mode : List.of("", "-layout", "-raw")) {
      orders.add(pdftotext(file, mode));
    }
    List<List<String>> ours = pages(document);
    int all = 0;
    int left = 0;
    int found = 0;
    for (int i = 0; i < orders.getFirst().size(); i++) {
      Tally best = new Tally("", 0, 0, -1);
      for (List<String> order : orders) {
        List<String> theirs = words(withoutFurniture(order, i));
        Tally page =
            new Tally(
                "",
                words(order.get(i)).size(),
                words(order.get(i)).size() - theirs.size(),
                inOrder(theirs, i < ours.size() ? ours.get(i) : List.of()));
        best = best.found() < 0 || page.share() > best.share() ? page : best;
      }
      all += best.all();
      left += best.left();
      found += best.found();
    }
    return new Tally(file.getFileName().toString(), all, all - left, found);
  }

  /// The words of each page of a document; a note's on the page of its mark.
  private static List<List<String>> pages(Document document) {
    String text = document.text();
    List<Structure.Page> pages = document.structure().pages();
    List<List<String>> words = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int start = pages.get(i).start();
      int end = i + 1 < pages.size() ? pages.get(i + 1).start() : text.length();
      StringBuilder body = new StringBuilder(text.substring(start, Math.max(start, end)));
      List<Structure.Footnote> notes = document.structure().footnotes();
      for (int n = notes.size() - 1; n >= 0; n--) {
        Span note = notes.get(n).body();
        if (note.start() >= start && note.start() < end) {
          body.delete(note.start() - start, Math.min(note.end(), end) - start);
        }
      }
      for (Structure.Footnote note : notes) {
        if (note.at().filter(at -> at >= start && at < end).isPresent()) {
          body.append(' ').append(note.body().in(text));
        }
      }
      words.add(words(body.toString()));
    }
    return words;
  }

  private static String withoutFurniture(List<String> pages, int index) {
    Set<String> repeated = repeated(pages);
    List<String> lines = pages.get(index).lines().filter(line -> !line.isBlank()).toList();
    long numbered = lines.stream().filter(line -> NUMBERED.matcher(line).matches()).count();
    boolean isPleading = numbered >= 20;
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isEdge = i < 3 || i >= lines.size() - 3;
      boolean isFurniture =
          FURNITURE.matcher(line).matches()
              || isEdge && PAGE_NUMBER.matcher(line).matches()
              || repeated.contains(masked(line));
      if (!isFurniture) {
        kept.append(isPleading ? unnumbered(line) : line).append('\n');
      }
    }
    return kept.toString();
  }

  private static String unnumbered(String line) {
    Matcher number = NUMBERED.matcher(line);
    boolean isNumber = number.matches() && Integer.parseInt(number.group(1)) <= 32;
    return isNumber ? line.substring(number.end(1)) : line;
  }

  private static Set<String> repeated(List<String> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (String page : pages) {
      List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (i < 5 || i >= lines.size() - 5) {
          seen.add(masked(lines.get(i)));
        }
      }
      seen.forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    counts.forEach((line, count) -> {
      if (count >= Math.max(3, pages.size() / 2) && line.matches(".*\\p{L}.*")) {
        repeated.add(line);
      }
    });
    return repeated;
  }

  private static String masked(String line) {
    return line.strip().replaceAll("\\s+", " ").replaceAll("\\d+", "#");
  }

  /// Words without their signs; a word parted at a line's end is one, dashes inside are nothing.
  private static List<String> words(String text) {
    String joined =
        text.replaceAll("\\[\\^(\\w+)\\]", " $1 ")
            .replaceAll("(\\p{L})[-\\u00ad]\\s*\\n\\s*(\\p{Ll})", "$1$2")
            .replaceAll("([\\p{L}\\p{N}])[-\\u2010-\\u2015\\u00ad/]\\s*\\n\\s*", "$1")
            .replaceAll("[-\\u2010-\\u2015\\u00ad/]", "")
            .replace("\ufb01", "fi")
            .replace("\ufb02", "fl");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(joined);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /// How many of their words stand in ours, in the same order.
  private static int inOrder(List<String> theirs, List<String> ours) {
    int lost =
        DiffUtils.diff(theirs, ours).getDeltas().stream()
            .mapToInt(delta -> delta.getSource().size())
            .sum();
    return theirs.size() - lost;
  }

  private static List<String> pdftotext(Path file, String mode)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
    if (!mode.isEmpty()) {
      command.add(mode);
    }
    command.addAll(List.of(file.toString(), "-"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Arrays.asList(text.replaceAll("\f$", "").split("\f", -1));
  }

  private static void assumePdftotext() {
    boolean isThere =
        Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    if (!isThere) {
      System.out.println("skipped: pdftotext is not installed, so PDFs are not compared with it");
      Assumptions.abort("pdftotext is absent");
    }
  }

  /// Pages of the Federal Register, printed to pictures of 200 dots an inch and read back.
  @Test
  void readsPicturesOfPagesBack() throws IOException {
    Path folder = Scores.shared("corpus/fr-pdf");
    PdfCaptionsTest.assumeTesseract();
    int all = 0;
    int found = 0;
    for (String file : List.of("2025-02007.pdf", "2025-03137.pdf")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      List<String> printed = words(Readings.document(file, bytes).text());
      Document read = Readings.document(file, pictures(bytes));
      assertThat(read.structure().scan().recognitions()).isNotEmpty();
      all += printed.size();
      found += inOrder(printed, words(read.text()));
    }
    System.out.printf(Locale.ROOT, "read back from pictures: %d of %d words%n", found, all);
    assertThat((double) found / all).isGreaterThanOrEqualTo(0.95);
  }

  private static byte[] pictures(byte[] bytes) throws IOException {
    try (PDDocument printed = Loader.loadPDF(bytes);
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        PDRectangle box = printed.getPage(i).getCropBox();
        PDPage page = new PDPage(new PDRectangle(box.getWidth(), box.getHeight()));
        scanned.addPage(page);
        var image =
            LosslessFactory.createFromImage(
                scanned, renderer.renderImageWithDPI(i, 200, ImageType.GRAY));
        try (PDPageContentStream out = new PDPageContentStream(scanned, page)) {
          out.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scanned.save(out);
      return out.toByteArray();
    }
  }
}
