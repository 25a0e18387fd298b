package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reviews as rows: evidence one a line, corrections as field, tab, value.
final class ReviewRows {
  static final String COLUMNS =
      "finding, decision, note, reviewer, at, quote, owner, due, evidence, corrections, kind,"
          + " document, start, known_from";

  static final String INSERT =
      "INSERT INTO review (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private ReviewRows() {}

  static Review read(ResultSet row) throws SQLException {
    ReviewDetails details =
        new ReviewDetails(
            Optional.ofNullable(row.getString(7)),
            Optional.ofNullable(row.getString(8)).map(LocalDate::parse),
            lines(row.getString(9)),
            corrections(row.getString(10)));
    Review.Place place =
        new Review.Place(
            Codes.of(FindingKind.class, row.getString(11)),
            Optional.ofNullable(row.getString(12)),
            row.getInt(13));
    return new Review(
        row.getString(1),
        Codes.of(Review.Decision.class, row.getString(2)),
        row.getString(3),
        row.getString(4),
        Instant.parse(row.getString(5)),
        LocalDate.parse(row.getString(14)),
        place,
        row.getString(6),
        details);
  }

  /// In the order of [#COLUMNS].
  static @Nullable Object[] write(Review review) {
    ReviewDetails details = review.details();
    return new @Nullable Object[] {
      review.finding(),
      Codes.code(review.decision()),
      review.note(),
      review.reviewer(),
      Moments.text(review.at()),
      review.quote(),
      details.owner().orElse(null),
      details.due().orElse(null),
      String.join("\n", details.evidence()),
      corrections(details),
      Codes.code(review.place().kind()),
      review.place().document().orElse(null),
      review.place().start(),
      review.knownFrom()
    };
  }

  private static String corrections(ReviewDetails details) {
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
