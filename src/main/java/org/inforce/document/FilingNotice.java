package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;

/// The notice that a court's system mails when something is filed (Notice of Electronic Filing; in
/// courts of appeals, Notice of Docket Activity): one entry of one case, or of several together.
final class FilingNotice {
  private static final Pattern KIND =
      Pattern.compile("(?i)notice of (?:electronic filing|docket activity)");
  private static final Pattern DOCKET_TEXT = Pattern.compile("(?i)docket text:\\s*");

  /// With these words the entry's are over.
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\s*(?:\\S{5,40}\\s+)?(?:notice (?:has been|will be|has not been|will not be)"
              + " electronically mailed|notice will be (?:electronically )?(?:mailed|delivered)"
              + "|the following document\\(s\\) are associated with this transaction)");

  /// Matches `entered on 1/13/2023 at 7:23 PM PST and filed on 1/13/2023`.
  private static final Pattern DAYS =
      Pattern.compile(
          "(?i)transaction was entered\\s+(?:by [^\\n]{1,80}"
              + " )?on\\s+(?<entered>\\d{1,2}/\\d{1,2}/\\d{2,4})"
              + "(?:[^\\n]{0,40}\\s+filed\\s+on\\s+(?<filed>\\d{1,2}/\\d{1,2}/\\d{2,4}))?");

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,6}");

  private record Named(String name, String number, Optional<String> entry) {}

  private final String text;
  private final TextBuilder builder;

  private FilingNotice(TextBuilder builder) {
    this.builder = builder;
    this.text = builder.text();
  }

  /// Whether a page that begins so may be a notice.
  static boolean isLikely(String head) {
    return KIND.matcher(head).find() && head.toLowerCase(Locale.ROOT).contains("docket text");
  }

  /// Gives the notice in a text, once for each of its cases; false when it is none.
  static boolean read(TextBuilder builder, String mediaType, byte[] bytes, Consumer<Parsed> sink) {
    FilingNotice notice = new FilingNotice(builder);
    Optional<Span> words = notice.words();
    if (!KIND.matcher(notice.text).find() || words.isEmpty()) {
      return false;
    }
    List<Named> cases = notice.cases(words.get().start());
    for (Named named : cases) {
      sink.accept(
          notice.whole(
              cases.size() == 1 ? "" : named.number(), named, words.get(), mediaType, bytes));
    }
    return !cases.isEmpty();
  }

  private Optional<Span> words() {
    Matcher from = DOCKET_TEXT.matcher(text);
    if (!from.find()) {
      return Optional.empty();
    }
    Matcher after = AFTER.matcher(text);
    int end = after.find(from.end()) ? after.start() : text.length();
    Lines.Line words = Lines.trimmed(text, from.end(), end);
    return words.isBlank() ? Optional.empty() : Optional.of(new Span(words.start(), words.end()));
  }

  /// Each case stands under its name, with its own number of the entry.
  private List<Named> cases(int end) {
    List<Named> cases = new ArrayList<>();
    List<String> lines =
        text.substring(0, end).lines().flatMap(line -> List.of(line.split("\t")).stream()).toList();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().toLowerCase(Locale.ROOT).startsWith("case name:")) {
        starts.add(i);
      }
    }
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      var labels = DocketHead.labels(lines.subList(starts.get(i), to));
      String number = labels.getOrDefault("case number", "");
      if (!number.isEmpty()) {
        Matcher entry = NUMBER.matcher(labels.getOrDefault("document number", ""));
        cases.add(
            new Named(
                labels.getOrDefault("case name", ""),
                number,
                entry.find() ? Optional.of(entry.group()) : Optional.empty()));
      }
    }
    return cases;
  }

  private Parsed.Whole whole(String part, Named named, Span words, String mediaType, byte[] bytes) {
    Matcher days = DAYS.matcher(text);
    Optional<LocalDate> entered = Optional.empty();
    Optional<LocalDate> filed = Optional.empty();
    if (days.find()) {
      entered = LegalDates.first(days.group("entered"));
      filed = days.group("filed") == null ? entered : LegalDates.first(days.group("filed"));
    }
    Caption caption =
        new Caption(
            Optional.of(CourtHeads.in(text.substring(0, words.start()).lines().toList()))
                .filter(court -> !court.isEmpty()),
            Optional.of(named.number()),
            Optional.of(DocketHead.withoutOthers(named.name())).filter(name -> !name.isEmpty()),
            List.of(),
            List.of());
    Entry entry = new Entry(named.entry(), filed, entered, Optional.empty(), words);
    String paper = named.entry().map(number -> "Docket entry " + number).orElse("Docket entry");
    return new Parsed.Whole(
        part,
        DocketMetadata.of(paper, caption, List.of(entry), mediaType),
        text,
        builder.structure(Optional.of(caption), List.of(entry)),
        bytes);
  }
}
