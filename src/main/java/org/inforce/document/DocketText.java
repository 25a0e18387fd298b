package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Structure.Attorney;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;
import org.inforce.document.Structure.Party;

/// Writes a docket that comes as a record, not as a page: its facts by label, its parties, then one
/// line for each entry with its day and number before its words.
final class DocketText {
  private final TextBuilder text = new TextBuilder();
  private final List<Entry> entries = new ArrayList<>();
  private final Caption caption;
  private boolean isListed;

  DocketText(Caption caption) {
    this(caption, caption.caseName().or(caption::docket).orElse(""));
  }

  /// Under a heading other than the name of the case.
  DocketText(Caption caption, String heading) {
    this.caption = caption;
    heading(heading, 1);
  }

  private void heading(String words, int level) {
    isListed = false;
    text.paragraph(words).ifPresent(span -> text.heading(words, span.start(), level));
  }

  /// One fact of the case; a blank one is left out.
  void fact(String label, String value) {
    if (!value.isBlank()) {
      text.block(label + ": " + plain(value), isListed ? "\n" : "\n\n");
      isListed = true;
    }
  }

  /// The parties of the caption, each with who represents it.
  void parties() {
    if (!caption.parties().isEmpty()) {
      heading("Parties", 2);
      caption.parties().forEach(this::party);
    }
  }

  private void party(Party party) {
    isListed = false;
    String role = party.role();
    String label =
        role.isEmpty() ? "Party" : Character.toUpperCase(role.charAt(0)) + role.substring(1);
    fact(label, party.note().isEmpty() ? party.name() : party.name() + ", " + party.note());
    party.terminated().ifPresent(day -> fact("Terminated", day.toString()));
    for (Attorney attorney : party.attorneys()) {
      fact("Represented by", attorney.name());
      attorney.contact().forEach(this::line);
      attorney.roles().forEach(this::line);
    }
  }

  private void line(String words) {
    text.block(plain(words), "\n");
  }

  /// Starts the list of entries under its heading.
  void entriesBelow(String heading) {
    heading(heading, 2);
  }

  /// One entry; without words it is none.
  void entry(
      Optional<String> number, Optional<LocalDate> filed, Optional<String> url, String words) {
    String plain = plain(words);
    if (plain.isEmpty()) {
      return;
    }
    filed.ifPresent(this::startRow);
    number.ifPresent(this::startRow);
    Span span = text.block(plain, separator()).orElseThrow();
    isListed = true;
    isRowStarted = false;
    entries.add(new Entry(number, filed, DocketRow.enteredIn(plain), url, span));
  }

  private boolean isRowStarted;

  private void startRow(Object cell) {
    text.block(cell.toString(), separator());
    isRowStarted = true;
  }

  private String separator() {
    return isRowStarted ? "\t" : isListed ? "\n" : "\n\n";
  }

  /// A paper that came with the last entry.
  void attachment(String number, String words) {
    if (!words.isBlank()) {
      text.block("Attachment " + number + ": " + plain(words), "\n");
    }
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /// The docket as a document; `paper` is what it is called before the name of the case.
  Parsed.Whole whole(String part, String paper, String mediaType, byte[] bytes) {
    return new Parsed.Whole(
        part,
        DocketMetadata.of(paper, caption, entries, mediaType),
        text.text(),
        text.structure(Optional.of(caption), entries),
        bytes);
  }
}
