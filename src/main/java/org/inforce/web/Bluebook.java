package org.inforce.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Metadata;

/// Writes a document's citation in the manner of the Bluebook: title, reporter with a comma from
/// five digits on, date with the month abbreviated.
public final class Bluebook {
  private static final Pattern REGISTER =
      Pattern.compile("(?<volume>\\d{1,3}) (?:FR|Fed\\. Reg\\.) (?<page>\\d{1,6})");
  private static final Map<Integer, String> MONTHS =
      Map.ofEntries(
          Map.entry(1, "Jan."),
          Map.entry(2, "Feb."),
          Map.entry(3, "Mar."),
          Map.entry(4, "Apr."),
          Map.entry(5, "May"),
          Map.entry(6, "June"),
          Map.entry(7, "July"),
          Map.entry(8, "Aug."),
          Map.entry(9, "Sept."),
          Map.entry(10, "Oct."),
          Map.entry(11, "Nov."),
          Map.entry(12, "Dec."));

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private Bluebook() {}

  /// `Notice of Sharing, 90 Fed. Reg. 53,324 (Nov. 25, 2025)`
  public static String of(Metadata metadata) {
    return of(metadata, PinCite.NONE);
  }

  /// As [#of(Metadata)], of pages in it: `90 Fed. Reg. 53,324, 53,325–26 (Nov. 25, 2025)`; `Order
  /// at 4` where it has pages of its own alone.
  static String of(Metadata metadata, PinCite pin) {
    List<String> parts = new ArrayList<>();
    metadata
        .publisher()
        .filter(name -> !metadata.sourceKind().isFederalRegister())
        .ifPresent(parts::add);
    if (!metadata.title().isBlank()) {
      parts.add(metadata.title());
    }
    metadata.citation().map(Bluebook::reporter).ifPresent(parts::add);
    String cited = String.join(", ", parts) + pinned(metadata, pin.bluebook());
    return metadata.published().map(day -> cited + " (" + day(day) + ")").orElse(cited);
  }

  /// As the Federal Register cites itself: `90 FR 53324, November 25, 2025`; empty for what does
  /// not stand there.
  public static Optional<String> inRegister(Metadata metadata) {
    return inRegister(metadata, PinCite.NONE);
  }

  /// As [#inRegister(Metadata)], of pages in it: `90 FR 53324, 53325-53326, November 25, 2025`.
  static Optional<String> inRegister(Metadata metadata, PinCite pin) {
    return metadata
        .citation()
        .map(REGISTER::matcher)
        .filter(Matcher::matches)
        .map(cited ->
            cited.group("volume")
                + " FR "
                + cited.group("page")
                + (pin.isNone() ? "" : ", " + pin.register()))
        .map(cited ->
            metadata.published().map(day -> cited + ", " + LONG_DAY.format(day)).orElse(cited));
  }

  private static String pinned(Metadata metadata, String pages) {
    return pages.isEmpty() ? "" : (metadata.citation().isPresent() ? ", " : " at ") + pages;
  }

  private static String reporter(String citation) {
    Matcher matcher = REGISTER.matcher(citation);
    return matcher.matches()
        ? matcher.group("volume") + " Fed. Reg. " + page(matcher.group("page"))
        : citation;
  }

  /// `53,324`, and `8443`.
  static String page(String digits) {
    int comma = digits.length() - 3;
    return digits.length() < 5
        ? digits
        : digits.substring(0, comma) + "," + digits.substring(comma);
  }

  private static String day(LocalDate day) {
    return MONTHS.get(day.getMonthValue()) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  /// True of an address a browser may safely follow.
  public static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
