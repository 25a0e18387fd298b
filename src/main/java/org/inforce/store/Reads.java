package org.inforce.store;

import java.util.function.Function;

/// Where questions are put: a session, or a database that lends one for each.
interface Reads {
  /// Runs `work` on one unchanging view of the data.
  <T> T read(Function<Session, T> work);
}
