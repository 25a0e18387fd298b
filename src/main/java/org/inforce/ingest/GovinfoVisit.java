package org.inforce.ingest;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.source.Ask;
import org.inforce.source.Ask.Expected;
import org.inforce.source.JsonPage;
import org.inforce.source.JsonPage.UnknownShape;
import org.inforce.source.WatchedSource.GovinfoIssues;
import org.inforce.source.WatchedSource.GovinfoOpinions;

/// GPO's govinfo: whole issues of the Federal Register from its bulk data (its lists in JSON under
/// `/bulkdata/json/FR/YEAR/MONTH`), and opinions of federal courts from its API (collection
/// USCOURTS).
final class GovinfoVisit {
  private static final int PAGE = 100;

  private final Visit visit;

  GovinfoVisit(Visit visit) {
    this.visit = visit;
  }

  /// Every issue since the source's day, month by month.
  void issues(GovinfoIssues source) throws VisitFailedException, InterruptedException {
    YearMonth last = YearMonth.from(visit.today());
    try {
      for (YearMonth month = YearMonth.from(source.since());
          !month.isAfter(last);
          month = month.plusMonths(1)) {
        month(source, month);
      }
    } catch (UnknownShape e) {
      throw new VisitFailedException(e.reason());
    }
  }

  private void month(GovinfoIssues source, YearMonth month)
      throws VisitFailedException, InterruptedException, UnknownShape {
    String path =
        String.format(
            Locale.ROOT, "/bulkdata/json/FR/%d/%02d", month.getYear(), month.getMonthValue());
    Ask ask =
        Ask.program(new Query(source.base(), path).address(), Expected.JSON)
            .with(Map.of("Accept", "application/json"));
    for (JsonPage file : JsonPage.parse(visit.list(ask).bytes()).items("files")) {
      String name = file.text("name");
      Optional<LocalDate> day = dayOf(name);
      if (day.isPresent() && !day.get().isBefore(source.since())) {
        URI address = URI.create(file.text("link"));
        boolean isOld = day.get().isBefore(visit.today().minusDays(30));
        if (!isOld || !visit.giveKept(address, Optional.empty())) {
          visit.take(Ask.program(address, Expected.XML), Optional.empty());
        }
      }
    }
  }

  /// The day in `FR-2024-02-12.xml`.
  private static Optional<LocalDate> dayOf(String name) {
    if (!name.startsWith("FR-") || !name.endsWith(".xml")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(name.substring(3, name.length() - 4)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The opinions of the source's courts that came or changed since its day, as PDF.
  void opinions(GovinfoOpinions source, String key)
      throws VisitFailedException, InterruptedException {
    try {
      for (String id : packages(source, key)) {
        granules(source, id, key);
      }
    } catch (UnknownShape e) {
      throw new VisitFailedException(e.reason());
    }
  }

  private List<String> packages(GovinfoOpinions source, String key)
      throws VisitFailedException, InterruptedException, UnknownShape {
    List<String> ids = new ArrayList<>();
    String mark = "*";
    while (!mark.isEmpty()) {
      Query query =
          new Query(source.base(), "/collections/USCOURTS/" + source.since() + "T00:00:00Z")
              .with("pageSize", PAGE)
              .with("offsetMark", mark);
      JsonPage page = ask(query, key);
      List<JsonPage> found = page.items("packages");
      for (JsonPage one : found) {
        String id = one.text("packageId");
        if (source.courts().stream().anyMatch(court -> id.startsWith("USCOURTS-" + court + "-"))) {
          ids.add(id);
        }
      }
      mark =
          found.isEmpty() ? "" : page.optionalText("nextPage").map(GovinfoVisit::mark).orElse("");
    }
    return ids;
  }

  /// The mark of the next page, out of its address.
  private static String mark(String address) {
    int start = address.indexOf("offsetMark=");
    if (start < 0) {
      return "";
    }
    int end = address.indexOf('&', start);
    String mark = address.substring(start + 11, end < 0 ? address.length() : end);
    return java.net.URLDecoder.decode(mark, java.nio.charset.StandardCharsets.UTF_8);
  }

  private void granules(GovinfoOpinions source, String id, String key)
      throws VisitFailedException, InterruptedException, UnknownShape {
    Query query =
        new Query(source.base(), "/packages/" + id + "/granules")
            .with("pageSize", PAGE)
            .with("offsetMark", "*");
    for (JsonPage granule : ask(query, key).items("granules")) {
      String path = "/packages/" + id + "/granules/" + granule.text("granuleId") + "/pdf";
      URI address = new Query(source.base(), path).address();
      visit.take(
          Ask.program(address, Expected.PDF).with(Map.of("X-Api-Key", key)), Optional.empty());
    }
  }

  private JsonPage ask(Query query, String key)
      throws VisitFailedException, InterruptedException, UnknownShape {
    Ask ask = Ask.program(query.address(), Expected.JSON).with(Map.of("X-Api-Key", key));
    return JsonPage.parse(visit.list(ask).bytes());
  }
}
