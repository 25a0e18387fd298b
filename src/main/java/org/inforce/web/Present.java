package org.inforce.web;

import org.inforce.answer.Answers;

/// What is known at present. Each request holds one moment of it until it is answered, so that a
/// page never mixes two. Safe for use by many threads.
@FunctionalInterface
public interface Present {

  /// The moment that is shown now; to be closed when the request is answered.
  ///
  /// @throws org.inforce.store.StoreException if the store cannot be read
  Moment now();

  /// Answers that stay the same until closed.
  interface Moment extends AutoCloseable {
    Answers answers();

    @Override
    void close();
  }

  /// The same answers at every moment.
  static Present of(Answers answers) {
    Moment always =
        new Moment() {
          @Override
          public Answers answers() {
            return answers;
          }

          @Override
          public void close() {
            // Nothing was taken.
          }
        };
    return () -> always;
  }
}
