package org.inforce.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// Cuts an issue of the Federal Register, as a stream of bytes, into its documents, so that the
/// memory of one document is enough for an issue of any length and a damaged document costs only
/// itself. The bytes must be in an encoding that contains ASCII.
final class IssueSplitter {
  /// What one document is called in an issue (FRMergedXML.xsd).
  static final Set<String> DOCUMENTS =
      Set.of("RULE", "PRORULE", "NOTICE", "PRESDOCU", "CORRECT", "SUNSHINE");

  /// The same in United States Legislative Markup.
  static final Set<String> USLM_DOCUMENTS =
      Set.of("rule", "proposedRule", "notice", "presidentialDoc", "correction");

  private static final int MAX_NAME = 40;
  private static final int MAX_VALUE = 200;

  private final InputStream in;
  private final Set<String> documents;
  private byte[] window = new byte[1 << 17];
  private int position;
  private int end;

  /// Bytes before this one may be forgotten.
  private int kept;

  private String volume = "";
  private String date = "";
  private String page = "";

  /// One document's bytes, and what the issue says before it. `isWhole` is false when the issue
  /// ends, or another document starts, inside it.
  record Slice(byte[] xml, String volume, String date, String page, boolean isWhole) {
    /// Reads the document of a slice.
    interface Reading {
      Parsed of(Slice whole) throws XMLStreamException, UnreadableException;
    }

    /// What the document at `place` reads as, or why it cannot be read.
    Parsed read(String place, Reading reading) {
      try {
        if (!isWhole) {
          throw new UnreadableException("ends in the middle of a document", "fetch it again");
        }
        return reading.of(this);
      } catch (XMLStreamException e) {
        UnreadableException told = Xml.broken(e, false);
        return new Parsed.Failed(place, told.reason(), told.action(), xml);
      } catch (UnreadableException e) {
        return new Parsed.Failed(place, e.reason(), e.action(), xml);
      }
    }
  }

  /// A tag by its name; `start` is the place of its `<`.
  private record Tag(String name, boolean isEnd, boolean isEmpty, int start) {}

  /// `documents` are the names of the elements to cut out.
  IssueSplitter(InputStream in, Set<String> documents) {
    this.in = in;
    this.documents = documents;
  }

  /// The next document, or an empty slice at the end of the issue.
  Slice next() throws IOException, UnreadableException {
    while (true) {
      kept = position;
      Tag tag = nextTag();
      if (tag == END) {
        return new Slice(new byte[0], volume, date, page, true);
      }
      if (!tag.isEnd() && documents.contains(tag.name()) && !tag.isEmpty()) {
        return slice(tag);
      }
      if (!tag.isEnd()) {
        notice(tag);
      }
    }
  }

  private static final Tag END = new Tag("", true, true, -1);

  private Slice slice(Tag opening) throws IOException, UnreadableException {
    kept = opening.start();
    String pageBefore = page;
    while (true) {
      Tag tag = nextTag();
      if (tag == END) {
        return cut(end, pageBefore, false);
      }
      if (tag.isEnd() && tag.name().equals(opening.name())) {
        return cut(position, pageBefore, true);
      } else if (documents.contains(tag.name()) || isDivision(tag)) {
        position = tag.start();
        return cut(position, pageBefore, false);
      } else if (!tag.isEnd()) {
        notice(tag);
      }
    }
  }

  /// Whether a division of the issue ends or starts, which never happens inside a document.
  private static boolean isDivision(Tag tag) {
    return switch (tag.name()) {
      case "RULES", "PRORULES", "NOTICES", "PRESDOCS", "NEWPART", "FEDREG" -> true;
      case "rules", "proposedRules", "notices", "presidentialDocs", "frDoc" -> true;
      default -> false;
    };
  }

  private Slice cut(int to, String pageBefore, boolean isWhole) {
    return new Slice(Arrays.copyOfRange(window, kept, to), volume, date, pageBefore, isWhole);
  }

  /// Takes what the issue says of itself: its volume and date, and each page as it begins.
  private void notice(Tag tag) throws IOException, UnreadableException {
    switch (tag.name()) {
      case "VOL", "volume" -> volume = volume.isEmpty() ? value() : volume;
      case "DATE", "dc:date" -> date = date.isEmpty() ? value() : date;
      case "PRTPAGE" -> {
        String label = attribute(tag, "P=\"");
        page = label.isEmpty() || !Character.isDigit(label.charAt(0)) ? page : label;
      }
      default -> {
        // Nothing that concerns the documents.
      }
    }
  }

  private String value() throws IOException, UnreadableException {
    while (end - position < MAX_VALUE && fill()) {
      continue;
    }
    int to = position;
    while (to < Math.min(end, position + MAX_VALUE) && window[to] != '<') {
      to++;
    }
    return ascii(position, to).strip();
  }

  private String attribute(Tag tag, String lead) {
    String whole = ascii(tag.start(), position);
    int at = whole.indexOf(lead);
    int close = at < 0 ? -1 : whole.indexOf('"', at + lead.length());
    return close < 0 ? "" : whole.substring(at + lead.length(), close);
  }

  private String ascii(int from, int to) {
    return new String(window, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /// The next tag; comments, sections of characters and instructions are passed over.
  private Tag nextTag() throws IOException, UnreadableException {
    while (find((byte) '<')) {
      int back = position - kept;
      while (end - position < 12 && fill()) {
        continue;
      }
      int start = kept + back;
      if (isAt("<!--")) {
        skipPast("-->");
      } else if (isAt("<![CDATA[")) {
        skipPast("]]>");
      } else if (isAt("<?")) {
        skipPast("?>");
      } else {
        position = start;
        return readTag();
      }
    }
    return END;
  }

  private Tag readTag() throws IOException, UnreadableException {
    int offset = position - kept;
    if (!find((byte) '>')) {
      return END;
    }
    int start = kept + offset;
    position++;
    boolean isEnd = window[start + 1] == '/';
    int from = start + (isEnd ? 2 : 1);
    int to = from;
    while (to < position - 1 && to - from < MAX_NAME && isNameByte(window[to])) {
      to++;
    }
    return new Tag(ascii(from, to), isEnd, window[position - 2] == '/', start);
  }

  private static boolean isNameByte(byte b) {
    return b >= 'A' && b <= 'Z'
        || b >= 'a' && b <= 'z'
        || b >= '0' && b <= '9'
        || b == '-'
        || b == ':';
  }

  private boolean isAt(String ascii) {
    if (end - position < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (window[position + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipPast(String ascii) throws IOException, UnreadableException {
    position++;
    byte last = (byte) ascii.charAt(ascii.length() - 1);
    while (find(last)) {
      position++;
      int from = position - ascii.length();
      if (from >= kept && ascii(from, position).equals(ascii)) {
        return;
      }
    }
  }

  /// Moves to the next `wanted` byte; false at the end.
  private boolean find(byte wanted) throws IOException, UnreadableException {
    while (true) {
      while (position < end) {
        if (window[position] == wanted) {
          return true;
        }
        position++;
      }
      if (!fill()) {
        return false;
      }
    }
  }

  /// Reads on; what stands before `kept` is forgotten, so that `position` and `kept` move.
  private boolean fill() throws IOException, UnreadableException {
    if (kept > 0) {
      System.arraycopy(window, kept, window, 0, end - kept);
      position -= kept;
      end -= kept;
      kept = 0;
    }
    if (end == window.length) {
      if (window.length >= Content.MAX_BYTES) {
        throw new UnreadableException(
            "holds a document of more than " + (Content.MAX_BYTES >> 20) + " MB",
            "check that it is not damaged");
      }
      window = Arrays.copyOf(window, window.length * 2);
    }
    int n = in.read(window, end, window.length - end);
    end += Math.max(0, n);
    return n > 0;
  }
}
