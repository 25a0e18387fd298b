package org.inforce.alert;

import java.util.Objects;
import java.util.function.Function;
import org.inforce.store.Watch;

/// How messages speak to readers: what a watch is about in words, and the tongue of a language.
public record ReaderWords(Function<Watch, String> names, Function<Watch.Language, Tongue> tongues) {
  /// English, and watches by what was asked for.
  public static final ReaderWords PLAIN = new ReaderWords(Watch::query, any -> Tongue.ENGLISH);

  public ReaderWords {
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(tongues, "tongues");
  }

  String name(Watch watch) {
    return names.apply(watch);
  }

  Tongue of(Message message) {
    return tongues.apply(message.watch().language());
  }
}
