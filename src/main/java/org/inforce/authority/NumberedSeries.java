package org.inforce.authority;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A numbered series whose name says who issues it: `Rev. Rul.`, `T.I.A.S.`. `base` is what stands
/// in front of a number in an identifier; `shapes` what its numbers start with; the first of
/// `names` is the one to show.
public record NumberedSeries(String base, List<String> shapes, List<String> names) {
  public NumberedSeries {
    Objects.requireNonNull(base, "base");
    shapes = List.copyOf(shapes);
    names = List.copyOf(names);
  }

  private static final class Table {
    static final List<NumberedSeries> ALL =
        Tables.lines("series.tsv").stream().map(NumberedSeries::read).toList();
  }

  /// Every series; two may share a base and differ in their numbers.
  public static List<NumberedSeries> all() {
    return Table.ALL;
  }

  /// How a document of a series is cited, by its identifier: `Rev. Rul. 2007-8`; empty if the
  /// identifier is of no series.
  static Optional<String> display(String path) {
    NumberedSeries best = null;
    for (NumberedSeries series : all()) {
      boolean longer = best == null || series.base.length() > best.base.length();
      if (longer && path.startsWith(series.base) && series.fits(series.number(path))) {
        best = series;
      }
    }
    return Optional.ofNullable(best).map(series -> series.cited(path));
  }

  private String number(String path) {
    String rest = path.substring(base.length());
    int slash = rest.indexOf('/');
    String number = slash < 0 ? rest : rest.substring(0, slash);
    int last = number.length() - 1;
    boolean plain = last > 0 && number.charAt(last) == 'p';
    String upper = number.toUpperCase(Locale.ROOT);
    return plain ? upper.substring(0, last) + "p" : upper;
  }

  private String cited(String path) {
    String name = names.getFirst();
    boolean joined = name.endsWith("-") || name.endsWith("/");
    String number = number(path);
    String rest = path.substring(base.length() + number.length());
    StringBuilder paragraphs = new StringBuilder();
    for (String step : rest.split("/")) {
      if (!step.isEmpty()) {
        paragraphs.append('(').append(step).append(')');
      }
    }
    return name + (joined ? "" : " ") + number + paragraphs;
  }

  /// True if `number` (letters and digits, hyphens, points) can be one of this series.
  public boolean fits(String number) {
    return shapes.stream().anyMatch(shape -> fits(number, shape));
  }

  private static boolean fits(String number, String shape) {
    return switch (shape) {
      case "any" -> number.chars().anyMatch(c -> c >= '0' && c <= '9');
      case "joined" -> isJoined(number);
      case "long" -> isJoined(number) || digits(number) >= 3 && !isYear(number);
      default -> startsWith(number, shape);
    };
  }

  private static boolean isJoined(String number) {
    return number.indexOf('-') > 0 || number.indexOf('.') > 0 || number.indexOf('/') > 0;
  }

  private static long digits(String number) {
    return number.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private static boolean isYear(String number) {
    return number.length() == 4
        && digits(number) == 4
        && (number.startsWith("19") || number.startsWith("20"));
  }

  private static boolean startsWith(String number, String shape) {
    if (number.length() < shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char want = shape.charAt(i);
      char have = number.charAt(i);
      if (want == '#' ? have < '0' || have > '9' : want != have) {
        return false;
      }
    }
    return true;
  }

  private static NumberedSeries read(String line) {
    String[] columns = Tables.columns(line, 3);
    return new NumberedSeries(
        columns[0], List.of(columns[1].split(" ")), List.of(columns[2].split("\\|")));
  }
}
