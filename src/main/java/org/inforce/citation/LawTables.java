package org.inforce.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.authority.CodeSections;
import org.inforce.authority.ExecutiveOrders;

/// What the law's own tables say of an authority: that it is there, that it ended, that there is no
/// such thing, or nothing.
final class LawTables {
  private record Last(String base, int number, String noun) {}

  private static final List<Last> LASTS = read();

  private LawTables() {}

  private static List<Last> read() {
    try (InputStream in = LawTables.class.getResourceAsStream("last-numbers.tsv");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(c -> new Last(c[0], Integer.parseInt(c[1]), c[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read last-numbers.tsv", e);
    }
  }

  static CitationCheck.Verdict verdict(AuthorityId id) {
    return beyond(id)
        .or(() -> section(id))
        .or(() -> order(id))
        .orElseGet(() -> new CitationCheck.Verdict.Resolved(id));
  }

  /// A number behind the last of its series.
  private static Optional<CitationCheck.Verdict> beyond(AuthorityId id) {
    for (Last last : LASTS) {
      if (id.path().startsWith(last.base())) {
        int number = leading(id.path(), last.base().length());
        if (number > last.number()) {
          return Optional.of(
              new CitationCheck.Verdict.NotFound(
                  id,
                  "there is no "
                      + last.noun()
                      + " numbered "
                      + number
                      + "; the last is "
                      + last.number()));
        }
      }
    }
    return reserved(id);
  }

  private static Optional<CitationCheck.Verdict> reserved(AuthorityId id) {
    boolean regulations = id.path().startsWith("/us/cfr/t35/") || id.path().equals("/us/cfr/t35");
    boolean code = id.path().startsWith("/us/usc/t53/") || id.path().equals("/us/usc/t53");
    return regulations || code
        ? Optional.of(
            new CitationCheck.Verdict.NotFound(
                id,
                regulations
                    ? "title 35 of the Code of Federal Regulations is reserved"
                    : "title 53 of the Code is reserved"))
        : Optional.empty();
  }

  private static int leading(String path, int from) {
    int value = 0;
    int i = from;
    while (i < path.length() && i - from < 7 && Chars.isDigit(path.charAt(i))) {
      value = value * 10 + path.charAt(i) - '0';
      i++;
    }
    return value;
  }

  private static Optional<CitationCheck.Verdict> section(AuthorityId id) {
    String[] steps = id.path().split("/");
    boolean isSection =
        steps.length > 4
            && steps[2].equals("usc")
            && steps[3].matches("t\\d{1,2}")
            && steps[4].startsWith("s");
    if (!isSection) {
      return Optional.empty();
    }
    int title = Integer.parseInt(steps[3].substring(1));
    String number = steps[4].substring(1);
    return Optional.of(
        CodeSections.exists(title, number)
            ? new CitationCheck.Verdict.Known(
                id, title + " U.S.C. " + number + " is in the Code (release 119-100)")
            : new CitationCheck.Verdict.NotFound(
                id,
                "title "
                    + title
                    + " of the Code has no section "
                    + number
                    + " today (release 119-100): repealed, omitted, moved, or never there"));
  }

  private static Optional<CitationCheck.Verdict> order(AuthorityId id) {
    if (!id.path().startsWith("/us/eo/")) {
      return Optional.empty();
    }
    return ExecutiveOrders.find(leading(id.path(), 7)).map(order -> order(id, order));
  }

  private static CitationCheck.Verdict order(AuthorityId id, ExecutiveOrders.Entry order) {
    String name = AuthorityNames.display(AuthorityId.parse("/us/eo/" + order.number()));
    if (order.end().isPresent()) {
      ExecutiveOrders.End end = order.end().get();
      return new CitationCheck.Verdict.Ended(
          id,
          name + " was " + end.how() + " by Executive Order " + end.by() + " on " + end.on(),
          end.on());
    }
    String page = order.page().isEmpty() ? "" : ", " + order.page();
    return new CitationCheck.Verdict.Known(id, name + " was signed on " + order.signed() + page);
  }
}
