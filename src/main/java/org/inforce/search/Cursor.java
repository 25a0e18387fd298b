package org.inforce.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/// Where a page of results ended: the view it was read from, whether the query had been relaxed,
/// and the last place. While that view lives the next page continues in it exactly; afterwards at
/// the same place of the newer view.
record Cursor(long version, boolean isRelaxed, HitOrder.Place last) {
  private static final int LENGTH = Long.BYTES * 3 + Float.BYTES + 1;

  String write() {
    ByteBuffer bytes =
        ByteBuffer.allocate(LENGTH)
            .put((byte) (isRelaxed ? 1 : 0))
            .putLong(version)
            .putFloat(last.score())
            .putLong(last.published())
            .putLong(last.key());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// Empty if `text` was not written by [#write].
  static Optional<Cursor> tryParse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.capacity() != LENGTH) {
        return Optional.empty();
      }
      boolean isRelaxed = bytes.get() == 1;
      long version = bytes.getLong();
      return Optional.of(
          new Cursor(
              version,
              isRelaxed,
              new HitOrder.Place(-1, bytes.getFloat(), bytes.getLong(), bytes.getLong())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
