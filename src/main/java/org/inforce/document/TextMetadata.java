package org.inforce.document;

/// What a text without tags tells about itself.
final class TextMetadata {
  private static final int MAX_TITLE = 300;

  private TextMetadata() {}

  static Metadata of(String text, Structure structure, int from) {
    MetadataDraft draft = Metadata.draft(titleOf(text, structure), SourceKind.OTHER, "text/plain");
    return draft.build();
  }

  /// The highest heading among the first, else the first block when it is short enough for one.
  private static String titleOf(String text, Structure structure) {
    for (Structure.Section section : structure.sections()) {
      if (section.level() == 1) {
        return section.heading();
      }
    }
    if (structure.blocks().isEmpty()) {
      return "";
    }
    Span first = structure.blocks().getFirst();
    return first.length() <= MAX_TITLE ? Headings.plain(first.in(text)) : "";
  }
}
