package org.inforce.proceeding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which federal court is meant by the city it sits in: `a federal judge in Boston`, `the appeals
/// court in Richmond`; not `a judge in Portland`, which is in two districts.
final class CourtSeats {
  private record Seat(String district, String appeals) {}

  private static final Map<String, Seat> SEATS = seats();
  private static final Set<String> COURTS =
      Set.of("judge", "judges", "court", "panel", "courtroom");
  private static final int LONGEST_CITY = 3;

  private CourtSeats() {}

  /// The first court that the sentence names by its city; state courts and judges are passed over.
  static Optional<String> within(Sentence s) {
    for (int i = 1; i + 1 < s.size(); i++) {
      boolean isPlace = s.lower(i).equals("in") && isFederal(s, i);
      Optional<Seat> seat = isPlace ? seat(s, i + 1) : Optional.empty();
      if (seat.isPresent()) {
        boolean isAppeals = s.has("appeals", 0, i) || s.has("circuit", 0, i);
        return seat.map(found -> isAppeals ? found.appeals() : found.district())
            .filter(court -> !court.equals("-"));
      }
    }
    return Optional.empty();
  }

  private static boolean isFederal(Sentence s, int in) {
    boolean isCourt = COURTS.contains(s.lower(in - 1));
    return isCourt && !s.has("state", in - 4, in) && !s.has("county", in - 4, in);
  }

  private static Optional<Seat> seat(Sentence s, int from) {
    for (int length = LONGEST_CITY; length > 0; length--) {
      if (from + length <= s.size()) {
        Optional<Seat> found = Optional.ofNullable(SEATS.get(s.words(from, from + length)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, Seat> seats() {
    Map<String, Seat> seats = new HashMap<>();
    for (List<String> row : WordLists.rows("court-seats.tsv", 3)) {
      seats.put(row.getFirst(), new Seat(row.get(1), row.get(2)));
    }
    return Map.copyOf(seats);
  }
}
