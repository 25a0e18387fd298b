package org.inforce.store;

/// The revision a transaction writes: the next one, taken when first asked for.
final class Revision {
  private final Session session;
  private long number;

  Revision(Session session) {
    this.session = session;
  }

  long number() {
    if (number == 0) {
      session.update("UPDATE state SET revision = revision + 1");
      number = session.one("SELECT revision FROM state", row -> row.getLong(1)).orElseThrow();
    }
    return number;
  }
}
