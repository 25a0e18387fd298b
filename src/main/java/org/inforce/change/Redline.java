package org.inforce.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inforce.store.Weight;

/// The words that turn one text into another, in order. Typography is folded: a text that differs
/// in the shape of its quotes, dashes or lines alone has no changed piece. Offsets are UTF-16 units
/// of the two texts.
public record Redline(String before, String after, List<Piece> pieces) {

  /// What became of a stretch of words.
  public enum Kind {
    SAME,
    DELETED,
    INSERTED,
    /// A paragraph taken away here and put elsewhere unchanged, shown where it was.
    MOVED_AWAY,
    /// The same paragraph, shown where it is now.
    MOVED_HERE
  }

  /// A stretch of words, with the space between them. [#start] and [#end] point into the text
  /// before for what is deleted or moved away, else into the text after.
  public record Piece(Kind kind, int start, int end) {
    public Piece {
      Objects.requireNonNull(kind, "kind");
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("a piece covers something: " + start + ", " + end);
      }
    }
  }

  public Redline {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    pieces = List.copyOf(pieces);
  }

  /// Compares paragraph by paragraph, then word by word within those that differ.
  public static Redline of(String before, String after) {
    return new Redline(before, after, Alignment.of(before, after));
  }

  /// Words in the form in which they are compared: the same for what differs in typography alone.
  public static String folded(String words) {
    return Typography.folded(words);
  }

  /// The words of a piece.
  public String words(Piece piece) {
    return switch (piece.kind()) {
      case DELETED, MOVED_AWAY -> before.substring(piece.start(), piece.end());
      case SAME, INSERTED, MOVED_HERE -> after.substring(piece.start(), piece.end());
    };
  }

  /// True when no word was added, taken away or moved.
  public boolean isSame() {
    return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
  }

  /// True of a changed piece that lies in lines no reader takes for the document's own words.
  public boolean isBoilerplate(Piece piece) {
    return Boilerplate.covers(
        switch (piece.kind()) {
          case DELETED, MOVED_AWAY -> before;
          case SAME, INSERTED, MOVED_HERE -> after;
        },
        piece.start(),
        piece.end());
  }

  /// How much the change matters.
  public Weight weight() {
    return Weighing.of(this);
  }

  /// The words of all pieces of a kind, each stretch apart.
  public List<String> words(Kind kind) {
    List<String> words = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.kind() == kind) {
        words.add(words(piece).strip());
      }
    }
    return words;
  }
}
