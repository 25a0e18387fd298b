package org.inforce.web;

import org.inforce.status.OrderState;
import org.inforce.status.Status;

/// The shape and colour a status is shown with; words always stand beside it.
public final class Look {
  private static final String ON = "s-on";
  private static final String PART = "s-part";
  private static final String OFF = "s-off";
  private static final String GONE = "s-gone";
  private static final String UNKNOWN = "s-unknown";

  private Look() {}

  public static String of(Status status) {
    return switch (status) {
      case IN_FORCE -> ON;
      case ENJOINED_IN_PART -> PART;
      case ENJOINED, STAYED, VACATED -> OFF;
      case RESCINDED, REPEALED, EXPIRED, NOT_YET_EFFECTIVE -> GONE;
      case UNCERTAIN -> UNKNOWN;
    };
  }

  public static String of(OrderState state) {
    return switch (state) {
      case OPERATIVE -> ON;
      case PARTLY_STAYED -> PART;
      case NOT_YET_EFFECTIVE,
          ADMINISTRATIVELY_STAYED,
          STAYED_PENDING_APPEAL,
          REVERSED,
          DISSOLVED,
          SUPERSEDED,
          EXPIRED,
          MOOT,
          DENIED ->
          GONE;
      case UNCERTAIN -> UNKNOWN;
    };
  }
}
