package org.inforce.status;

import java.util.Locale;

/// The state of one order on a day. `NOT_YET_EFFECTIVE`: entered, but its time has not begun;
/// `PARTLY_STAYED`: a stay reaches some of its scope; `UNCERTAIN`: the sources do not settle it;
/// `DENIED`: it refused what was asked and bars nothing.
public enum OrderState {
  OPERATIVE,
  NOT_YET_EFFECTIVE,
  ADMINISTRATIVELY_STAYED,
  STAYED_PENDING_APPEAL,
  PARTLY_STAYED,
  REVERSED,
  DISSOLVED,
  SUPERSEDED,
  EXPIRED,
  MOOT,
  DENIED,
  UNCERTAIN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
