package org.inforce.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.source.Ask;
import org.inforce.source.Ask.Expected;
import org.inforce.source.JsonPage;
import org.inforce.source.JsonPage.UnknownShape;
import org.inforce.source.WatchedSource.Currency;

/// The days up to which the Codes are current: each title of the electronic CFR by its own
/// statement (ecfr.gov's versioner API), and the U.S. Code by the public law its release point goes
/// through (uscode.house.gov). Gives no document; its report is kept under the keys it gives.
final class CurrencyVisit {
  /// Matches `Public Law 119-36 (08/12/2025)`, and the same without its day.
  private static final Pattern RELEASE_POINT =
      Pattern.compile("Public Law (\\d{2,3}-\\d{1,4})(?:\\s*\\((\\d{2}/\\d{2}/\\d{4})\\))?");

  private CurrencyVisit() {}

  /// What the Codes say of themselves: `cfr.42` to a day, `usc` to a public law.
  static Map<String, String> run(Currency source, Visit visit)
      throws VisitFailedException, InterruptedException {
    Map<String, String> currency = new TreeMap<>();
    try {
      Ask ask = Ask.program(source.ecfr(), Expected.JSON);
      for (JsonPage title : JsonPage.parse(visit.list(ask).bytes()).items("titles")) {
        Optional<String> day = title.optionalText("up_to_date_as_of");
        if (day.isPresent()) {
          currency.put("cfr." + title.text("number"), day.get());
        }
      }
    } catch (UnknownShape e) {
      throw new VisitFailedException(source.ecfr() + " " + e.reason());
    }
    byte[] page = visit.list(Ask.page(source.uscode(), Expected.HTML)).bytes();
    Matcher matcher = RELEASE_POINT.matcher(new String(page, StandardCharsets.UTF_8));
    if (!matcher.find()) {
      throw new VisitFailedException(source.uscode() + " names no release point; look at it");
    }
    String day = matcher.group(2);
    currency.put("usc", "Public Law " + matcher.group(1) + (day == null ? "" : " (" + day + ")"));
    return currency;
  }
}
