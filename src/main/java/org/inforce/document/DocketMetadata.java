package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;

/// What is known about a docket as a document. It is as new as its last entry.
final class DocketMetadata {
  private DocketMetadata() {}

  /// `paper` is what the document is called before the name of its case.
  static Metadata of(String paper, Caption caption, List<Entry> entries, String mediaType) {
    String name = caption.caseName().or(caption::docket).orElse("");
    MetadataDraft draft = Metadata.draft(paper + ", " + name, SourceKind.DOCKET_ENTRY, mediaType);
    caption.docket().ifPresent(draft::addDocket);
    last(caption, entries).ifPresent(draft::published);
    return draft.build();
  }

  private static Optional<LocalDate> last(Caption caption, List<Entry> entries) {
    Stream<LocalDate> told =
        Stream.concat(
            entries.stream()
                .flatMap(entry -> Stream.concat(entry.date().stream(), entry.entered().stream())),
            Stream.concat(caption.filed().stream(), caption.terminated().stream()));
    return told.max(LocalDate::compareTo);
  }
}
