package org.inforce.status;

import java.time.LocalDate;
import java.util.Objects;

/// The two defaults for orders silent on place, and when sources count as stale.
///
/// @param silentInjunction whom an injunction protects that names no place (Trump v. CASA: the
///   parties)
/// @param silentVacatur whom a vacatur or relief under 5 U.S.C. 705 reaches that names no place
/// @param casa the day from which a silent injunction surely protects the parties only; for those
///   entered before, non-parties are uncertain
/// @param staleAfterDays an answer is stale when its sources were last looked at longer ago
public record Settings(
    Reach silentInjunction, Reach silentVacatur, LocalDate casa, int staleAfterDays) {

  /// Whom an order reaches that does not say.
  public enum Reach {
    PARTIES,
    EVERYONE
  }

  /// Trump v. CASA, Inc., decided 27 June 2025.
  public static final LocalDate CASA = LocalDate.of(2025, 6, 27);

  public static final Settings STANDARD = new Settings(Reach.PARTIES, Reach.EVERYONE, CASA, 3);

  public Settings {
    Objects.requireNonNull(silentInjunction, "silentInjunction");
    Objects.requireNonNull(silentVacatur, "silentVacatur");
    Objects.requireNonNull(casa, "casa");
    if (staleAfterDays < 0) {
      throw new IllegalArgumentException("staleAfterDays may not be negative: " + staleAfterDays);
    }
  }
}
