package org.inforce.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.inforce.source.Digest;
import org.inforce.status.StatusBook;
import org.inforce.store.Alert;
import org.inforce.store.Store;
import org.inforce.store.Watch;

/// Where people begin, change and end watches, and see what came of them. What is to be watched is
/// checked and written as the store writes it. Safe for use by many threads and processes.
public final class WatchDesk {
  private static final int ID = 12;

  private final Store store;
  private final Supplier<StatusBook> book;
  private final Runnable sender;
  private final SecureRandom random = new SecureRandom();

  /// `sender` is told when something waits that may be sent at once.
  public WatchDesk(Store store, Supplier<StatusBook> book, Runnable sender) {
    this.store = Objects.requireNonNull(store, "store");
    this.book = Objects.requireNonNull(book, "book");
    this.sender = Objects.requireNonNull(sender, "sender");
  }

  /// A watch as somebody asks for it: `query` as cited, named or searched.
  public record Draft(
      Watch.Kind kind,
      String query,
      Watch.Frequency frequency,
      String channel,
      Watch.Language language) {
    public Draft {
      Objects.requireNonNull(kind, "kind");
      query = query.strip();
      Objects.requireNonNull(frequency, "frequency");
      channel = channel.strip();
      Objects.requireNonNull(language, "language");
    }

    Draft of(String newQuery) {
      return new Draft(kind, newQuery, frequency, channel, language);
    }
  }

  /// What came of asking.
  public sealed interface Outcome {
    /// `isNew` is false when there was such a watch already.
    record Kept(Watch watch, boolean isNew) implements Outcome {}

    /// `field` cannot be so.
    record Refused(String field, String why) implements Outcome {}
  }

  // --- reading -----------------------------------------------------------------------------

  /// All there are, the newest first.
  public List<Watch> watches() {
    return store.watches().stream()
        .sorted((one, other) -> other.created().compareTo(one.created()))
        .toList();
  }

  public Optional<Watch> watch(String id) {
    return store.watches().stream().filter(watch -> watch.id().equals(id)).findFirst();
  }

  /// What a watch told of, the latest first, at most `limit`.
  public List<Alert> alerts(String id, int limit) {
    return store.alerts(id, limit);
  }

  /// All alerts in a state, oldest first.
  public List<Alert> alerts(Alert.State state) {
    return store.alerts(state);
  }

  /// What a watch is about, in words.
  public String name(Watch watch) {
    return WatchNames.of(watch.kind(), watch.query(), store, book.get());
  }

  // --- beginning and ending ----------------------------------------------------------------

  /// Begins a watch at `now`, unless there is one of the same, told as often to the same place;
  /// that one speaks the language asked for since.
  public Outcome add(Draft draft, Instant now) {
    Optional<String> query = new DraftReader(store, book.get()).query(draft);
    if (query.isEmpty()) {
      return new Outcome.Refused("query", DraftReader.expected(draft));
    }
    Optional<String> wrong = DraftReader.wrongAddress(draft.channel());
    if (wrong.isPresent()) {
      return new Outcome.Refused("to", wrong.get());
    }
    Draft read = draft.of(query.get());
    return store.write(writer -> {
      List<Watch> watches = store.watches();
      Optional<Watch> same = watches.stream().filter(watch -> isOf(watch, read)).findFirst();
      if (same.isPresent()) {
        Watch spoken = same.get().told(read.frequency(), read.channel(), read.language());
        writer.addWatch(spoken);
        return new Outcome.Kept(spoken, false);
      }
      Watch watch =
          new Watch(
              freeId(read, watches),
              read.kind(),
              read.query(),
              read.frequency(),
              read.channel(),
              now.truncatedTo(ChronoUnit.SECONDS),
              newKey(),
              read.language());
      writer.addWatch(watch);
      return new Outcome.Kept(watch, true);
    });
  }

  private static boolean isOf(Watch watch, Draft draft) {
    return watch.kind() == draft.kind()
        && watch.query().equals(draft.query())
        && watch.frequency() == draft.frequency()
        && watch.channel().equals(draft.channel());
  }

  /// A watch that was changed keeps its identifier, so that one like it was may need another.
  private static String freeId(Draft draft, List<Watch> watches) {
    String all =
        draft.kind() + "|" + draft.query() + "|" + draft.frequency() + "|" + draft.channel();
    return IntStream.range(0, watches.size() + 1)
        .mapToObj(i -> i == 0 ? all : all + "|" + i)
        .map(text -> Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, ID))
        .filter(id -> watches.stream().noneMatch(watch -> watch.id().equals(id)))
        .findFirst()
        .orElseThrow();
  }

  private String newKey() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Tells a watch from now on as often, to where and in what language it says here; empty when
  /// there is none.
  public Optional<Outcome> change(
      String id, Watch.Frequency frequency, String channel, Watch.Language language) {
    Optional<String> wrong = DraftReader.wrongAddress(channel.strip());
    return watch(id)
        .map(watch -> {
          if (wrong.isPresent()) {
            return new Outcome.Refused("to", wrong.get());
          }
          Watch changed = watch.told(frequency, channel.strip(), language);
          store.write(writer -> {
            writer.addWatch(changed);
            return true;
          });
          return new Outcome.Kept(changed, false);
        });
  }

  /// Ends a watch, and forgets what it told and what waits to be told; gives whether there was one.
  public boolean end(String id) {
    boolean isKnown = watch(id).isPresent();
    store.write(writer -> {
      writer.removeWatch(id);
      return true;
    });
    return isKnown;
  }

  /// Whether `key` is what the messages of a watch carry.
  public static boolean isKeyOf(Watch watch, String key) {
    return !watch.key().isEmpty()
        && MessageDigest.isEqual(
            watch.key().getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }

  // --- sending again -----------------------------------------------------------------------

  /// Tries again, at `now`, to send what could not be sent; gives how many alerts wait for that.
  public int replay(Instant now) {
    return replay(store.alerts(Alert.State.DEAD), now);
  }

  /// As [#replay(Instant)], for one watch.
  public int replay(String id, Instant now) {
    List<Alert> dead =
        store.alerts(Alert.State.DEAD).stream().filter(alert -> alert.watch().equals(id)).toList();
    return replay(dead, now);
  }

  private int replay(List<Alert> dead, Instant now) {
    if (!dead.isEmpty()) {
      store.write(writer -> {
        dead.forEach(alert -> writer.putAlert(alert.replayed(now)));
        return true;
      });
      sender.run();
    }
    return dead.size();
  }
}
