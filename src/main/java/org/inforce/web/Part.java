package org.inforce.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// A part of a list that may change while somebody reads it part by part. A cursor names the entry
/// it goes on from, so that nothing comes twice or is passed over because something came or went
/// before it; where that entry is gone, its place counts.
record Part<T>(List<T> shown, Pages pages) {
  private static final int BATCH = 500;

  Part {
    shown = List.copyOf(shown);
  }

  /// Where the entries come from, in an order that stays while they do.
  interface Source<T> {
    List<T> from(int offset, int limit);
  }

  /// The `size` entries that the query's cursor leads to; `id` tells entries apart.
  static <T> Part<T> of(Query query, int size, Source<T> source, Function<T, String> id) {
    Cursor cursor = Cursor.of(query);
    int start = 0;
    int limit = size;
    if (cursor.isBefore()) {
      int end = find(cursor, source, id).orElse(cursor.entry());
      start = Math.max(0, end - size);
      limit = end > 0 ? end - start : size;
    } else if (cursor.entry() >= 0) {
      start = find(cursor, source, id).orElse(cursor.entry()) + 1;
    }
    List<T> found = source.from(start, limit + 1);
    List<T> shown = found.subList(0, Math.min(limit, found.size()));
    return new Part<>(shown, pages(query, start, shown, found.size() > limit, id));
  }

  /// As [#of], of a list that is there as a whole.
  static <T> Part<T> in(Query query, int size, List<T> all, Function<T, String> id) {
    return of(query, size, (offset, limit) -> all.stream().skip(offset).limit(limit).toList(), id);
  }

  private static <T> Pages pages(
      Query query, int start, List<T> shown, boolean hasMore, Function<T, String> id) {
    Optional<String> previous =
        start > 0 && !shown.isEmpty()
            ? Optional.of(Cursor.before(start, id.apply(shown.getFirst())))
            : Optional.empty();
    Optional<String> next =
        hasMore && !shown.isEmpty()
            ? Optional.of(Cursor.after(start + shown.size() - 1, id.apply(shown.getLast())))
            : Optional.empty();
    return new Pages(query.address(), start, previous, next);
  }

  /// Where the cursor's entry stands now: mostly where it stood, else further down, else before.
  private static <T> OptionalInt find(Cursor cursor, Source<T> source, Function<T, String> id) {
    if (cursor.tag().isEmpty()) {
      return OptionalInt.empty();
    }
    String tag = cursor.tag().get();
    OptionalInt near = in(source.from(cursor.entry(), 1), cursor.entry(), tag, id);
    for (int at = cursor.entry(); near.isEmpty(); at += BATCH) {
      List<T> batch = source.from(at, BATCH);
      if (batch.isEmpty()) {
        break;
      }
      near = in(batch, at, tag, id);
    }
    return near.isPresent() ? near : in(source.from(0, cursor.entry()), 0, tag, id);
  }

  private static <T> OptionalInt in(
      List<T> entries, int offset, String tag, Function<T, String> id) {
    for (int i = 0; i < entries.size(); i++) {
      if (Cursor.tag(id.apply(entries.get(i))).equals(tag)) {
        return OptionalInt.of(offset + i);
      }
    }
    return OptionalInt.empty();
  }
}
