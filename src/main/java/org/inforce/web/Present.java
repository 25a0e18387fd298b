package org.inforce.web;

import java.util.Objects;
import java.util.Optional;
import org.inforce.answer.Answers;
import org.inforce.store.DirectoryLock.Holder;
import org.inforce.store.RunRecord;

/// What is known at present. Each request holds one moment of it until it is answered, so that a
/// page never mixes two. Safe for use by many threads.
@FunctionalInterface
public interface Present {

  /// The moment that is shown now; to be closed when the request is answered.
  ///
  /// @throws org.inforce.store.StoreException if the store cannot be read
  Moment now();

  /// The run that is not whole yet, in this process or another, which the moment does not show.
  default Optional<OpenRun> openRun() {
    return Optional.empty();
  }

  /// A run that was begun and has not ended, with what came of it so far. Without a `holder` nobody
  /// goes on with it: it was cut off.
  record OpenRun(RunRecord run, Optional<Holder> holder) {
    public OpenRun {
      Objects.requireNonNull(run, "run");
      Objects.requireNonNull(holder, "holder");
    }
  }

  /// Answers that stay the same until closed.
  interface Moment extends AutoCloseable {
    Answers answers();

    /// True if nothing of what the answers tell changes, now or after, so that what was made of
    /// them may be kept for those who hold the same answers.
    boolean isStill();

    @Override
    void close();
  }

  /// The same answers at every moment, which change as what they are drawn from does.
  static Present of(Answers answers) {
    Moment always =
        new Moment() {
          @Override
          public Answers answers() {
            return answers;
          }

          @Override
          public boolean isStill() {
            return false;
          }

          @Override
          public void close() {
            // Nothing was taken.
          }
        };
    return () -> always;
  }
}
