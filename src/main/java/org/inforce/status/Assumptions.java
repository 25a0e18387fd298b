package org.inforce.status;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.status.Settings.Reach;

/// What a question may take for granted, by name: what the sources leave open, and the two defaults
/// for orders that are silent on place.
public final class Assumptions {
  /// The party asked about is a plaintiff.
  public static final String PLAINTIFF_STATE = "plaintiff_state";

  /// An injunction that names no place protects everyone, not the parties only.
  public static final String SILENT_INJUNCTION = "silent_injunction_reaches_everyone";

  /// A vacatur or relief under 5 U.S.C. 705 that names no place reaches everyone, not the parties
  /// only.
  public static final String SILENT_VACATUR = "silent_vacatur_reaches_everyone";

  /// All there are.
  public static final Set<String> NAMES =
      Set.of(PLAINTIFF_STATE, SILENT_INJUNCTION, SILENT_VACATUR);

  private Assumptions() {}

  static Optional<Boolean> isPlaintiff(Map<String, Boolean> assumed) {
    return Optional.ofNullable(assumed.get(PLAINTIFF_STATE));
  }

  /// The settings as a question would have them.
  static Settings applied(Settings settings, Map<String, Boolean> assumed) {
    return new Settings(
        reach(assumed, SILENT_INJUNCTION, settings.silentInjunction()),
        reach(assumed, SILENT_VACATUR, settings.silentVacatur()),
        settings.casa(),
        settings.staleAfterDays());
  }

  private static Reach reach(Map<String, Boolean> assumed, String name, Reach otherwise) {
    Boolean isEveryone = assumed.get(name);
    return isEveryone == null ? otherwise : isEveryone ? Reach.EVERYONE : Reach.PARTIES;
  }
}
