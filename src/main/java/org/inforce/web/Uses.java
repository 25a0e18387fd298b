package org.inforce.web;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inforce.status.Status;
import org.inforce.status.StatusAnswer;

/// What holds of all measures that rest on an authority, for its banner. `counts` are in the order
/// of the statuses; `whole` is the one that stands for all.
public record Uses(Map<Status, Integer> counts, Status whole) {
  public Uses {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /// Of one measure or more.
  public static Uses of(List<StatusAnswer> answers) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    answers.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
    return new Uses(counts, whole(counts));
  }

  private static Status whole(Map<Status, Integer> counts) {
    boolean isBlocked =
        counts.containsKey(Status.ENJOINED)
            || counts.containsKey(Status.STAYED)
            || counts.containsKey(Status.VACATED);
    boolean isOpen = counts.containsKey(Status.IN_FORCE) || counts.containsKey(Status.UNCERTAIN);
    if (counts.containsKey(Status.ENJOINED_IN_PART) || isBlocked && isOpen) {
      return Status.ENJOINED_IN_PART;
    }
    if (isBlocked) {
      return Status.ENJOINED;
    }
    if (isOpen) {
      return counts.containsKey(Status.UNCERTAIN) ? Status.UNCERTAIN : Status.IN_FORCE;
    }
    return Status.EXPIRED;
  }

  /// The whole in one sentence.
  public String words(Frame frame) {
    return switch (whole) {
      case ENJOINED_IN_PART -> frame.say("Uses of it are blocked, not all or not in whole");
      case ENJOINED, STAYED, VACATED -> frame.say("Every use of it on record is blocked");
      case UNCERTAIN -> frame.say("Whether every use of it may go on is not settled");
      case IN_FORCE -> frame.say("No use of it on record is blocked");
      case RESCINDED, REPEALED, EXPIRED, NOT_YET_EFFECTIVE ->
          frame.say("No use of it on record is in force");
    };
  }
}
