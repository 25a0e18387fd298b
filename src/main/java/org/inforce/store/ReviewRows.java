package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reviews as rows: evidence one a line, corrections as field, tab, value.
final class ReviewRows {
  static final String COLUMNS =
      "finding, decision, note, reviewer, at, quote, owner, due, evidence, corrections";

  private ReviewRows() {}

  static Review read(ResultSet row) throws SQLException {
    ReviewDetails details =
        new ReviewDetails(
            Optional.ofNullable(row.getString(7)),
            Optional.ofNullable(row.getString(8)).map(LocalDate::parse),
            lines(row.getString(9)),
            corrections(row.getString(10)));
    return new Review(
        row.getString(1),
        Codes.of(Review.Decision.class, row.getString(2)),
        row.getString(3),
        row.getString(4),
        Instant.parse(row.getString(5)),
        row.getString(6),
        details);
  }

  static String evidence(ReviewDetails details) {
    return String.join("\n", details.evidence());
  }

  static String corrections(ReviewDetails details) {
    StringBuilder text = new StringBuilder();
    details
        .corrections()
        .forEach((field, value) -> text.append(field).append('\t').append(value).append('\n'));
    return text.toString();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static Map<String, String> corrections(String text) {
    Map<String, String> corrections = new TreeMap<>();
    for (String line : lines(text)) {
      int tab = line.indexOf('\t');
      corrections.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return corrections;
  }
}
