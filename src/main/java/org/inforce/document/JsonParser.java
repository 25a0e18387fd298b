package org.inforce.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON: documents of federalregister.gov's interface, one or a page of results; opinions as
/// CourtListener gives them; and JSON Lines, each line a document of its own. Pages and lines are
/// read as a stream.
final class JsonParser implements Parser {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TOO_DEEP =
      "is JSON nested more than 500 levels deep, as no document is";
  private static final int MAX_LINE = Content.MAX_BYTES;

  @Override
  public boolean accepts(Content content) {
    String start = content.start(2);
    return start.startsWith("{") || start.startsWith("[{") || start.equals("[");
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    if (isLines(content)) {
      lines(content.openAsciiBased(), sink);
    } else {
      whole(content, sink);
    }
  }

  /// Whether the first line is an object for itself and the next line begins another.
  private static boolean isLines(Content content) {
    String head = content.headText().stripLeading();
    int end = head.indexOf('\n');
    if (end < 0 || !head.startsWith("{")) {
      return false;
    }
    String next = head.substring(end).strip();
    return head.substring(0, end).strip().endsWith("}")
        && (next.isEmpty() || next.startsWith("{"))
        && isObject(head.substring(0, end));
  }

  private static boolean isObject(String line) {
    try {
      return JSON.readTree(line).isObject();
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void lines(InputStream in, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    LineReader reader = new LineReader(new BufferedInputStream(in, 1 << 16));
    int number = 0;
    for (byte[] line = reader.next(); line.length > 0 || !reader.isDone(); line = reader.next()) {
      number++;
      if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
        sink.accept(line(line, number));
      }
    }
  }

  private static Parsed line(byte[] line, int number) {
    String place = "line-" + number;
    try {
      JsonNode node = JSON.readTree(line);
      Optional<Parsed.Whole> read = JsonDocument.read(node, place, line);
      if (read.isPresent()) {
        return read.get();
      }
      return new Parsed.Failed(
          place, "is a line without a title or text", "name its fields title and text", line);
    } catch (JacksonException e) {
      return isTooDeep(e)
          ? new Parsed.Failed(place, TOO_DEEP, "check where it comes from", line)
          : new Parsed.Failed(place, "is a line that is not JSON", "correct the line", line);
    } catch (UnreadableException e) {
      return new Parsed.Failed(place, e.reason(), e.action(), line);
    }
  }

  private static void whole(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.openAsciiBased().readNBytes(Content.MAX_BYTES + 1);
    if (bytes.length > Content.MAX_BYTES) {
      throw new UnreadableException(
          "is one JSON text of more than 64 MB", "split it, or write it as JSON Lines");
    }
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JacksonException e) {
      if (isTooDeep(e)) {
        throw new UnreadableException(TOO_DEEP, "check where it comes from", e);
      }
      boolean isCut = e.getMessage() != null && e.getMessage().contains("end-of-input");
      throw new UnreadableException(
          isCut ? "is JSON that ends too soon" : "is not well formed JSON", "fetch it again", e);
    }
    JsonNode list = root.isArray() ? root : listIn(root);
    if (!list.isArray()) {
      sink.accept(
          JsonDocument.read(root, "", bytes)
              .orElseThrow(() ->
                  new UnreadableException(
                      "is JSON of a form that is not known",
                      "give it fields named title and text, or a mapping")));
      return;
    }
    int number = 0;
    for (JsonNode item : list) {
      number++;
      byte[] own = JSON.writeValueAsBytes(item);
      sink.accept(line(own, number));
    }
  }

  private static boolean isTooDeep(JacksonException e) {
    return e.getMessage() != null && e.getMessage().contains("nesting depth");
  }

  private static JsonNode listIn(JsonNode root) {
    for (String name : new String[] {"results", "granules", "documents", "items"}) {
      JsonNode list = root.path(name);
      if (list.isArray()) {
        return list;
      }
    }
    return root;
  }

  /// Lines of bytes, without their ends.
  private static final class LineReader {
    private final InputStream in;
    private byte[] line = new byte[8192];
    private boolean isDone;

    LineReader(InputStream in) {
      this.in = in;
    }

    boolean isDone() {
      return isDone;
    }

    byte[] next() throws IOException, UnreadableException {
      int length = 0;
      int b = in.read();
      while (b >= 0 && b != '\n') {
        if (length == line.length) {
          if (length >= MAX_LINE) {
            throw new UnreadableException("has a line of more than 64 MB", "split the line");
          }
          line = Arrays.copyOf(line, length * 2);
        }
        line[length++] = (byte) b;
        b = in.read();
      }
      isDone = b < 0;
      return Arrays.copyOf(line, length);
    }
  }
}
