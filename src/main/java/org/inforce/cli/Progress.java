package org.inforce.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows on a terminal how far long work has come: documents, rate, time left. Silent in a pipe.
final class Progress implements Library.ProgressListener, AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(String task, Console console, boolean isQuiet) {
    if (isQuiet || !console.isWatched()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setUnit(" documents", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
            .showSpeed()
            .continuousUpdate()
            .build());
  }

  @Override
  public void progressed(long done, long total) {
    if (bar != null) {
      bar.maxHint(total > 0 ? total : -1);
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
