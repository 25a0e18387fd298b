package org.inforce.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The parts of an Office Open XML package that hold words, unpacked in memory and within bounds
/// (ECMA-376, part 2). Parts are found by their content type, wherever they are put.
final class DocxPackage {
  /// All parts together unpack to no more than this: pictures hardly shrink, so that no honest
  /// document of [Content#MAX_BYTES] comes near.
  private static final long MAX_UNPACKED = 4L * Content.MAX_BYTES;

  private static final int MAX_PARTS = 20_000;
  private static final String TYPES = "[Content_Types].xml";

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Map<String, String> namesByType = new HashMap<>();

  private DocxPackage() {}

  /// @throws UnreadableException when the bytes are a damaged or hostile archive, or no package
  static DocxPackage open(byte[] bytes) throws UnreadableException {
    if (!hasEnd(bytes)) {
      throw new UnreadableException("is a DOCX or archive that ends too soon", "fetch it again");
    }
    DocxPackage opened = new DocxPackage();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      opened.unpack(zip);
      byte[] types = opened.parts.get(TYPES);
      if (types == null) {
        throw new UnreadableException(
            "is an archive inside an archive, or an office file of a kind that is not read",
            "unpack it, or save it as PDF, DOCX or text");
      }
      opened.readTypes(types);
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException("is a damaged or truncated DOCX", "fetch it again", e);
    } catch (XMLStreamException e) {
      throw Xml.broken(e, false);
    }
  }

  /// An archive ends with a record of its directory, before a comment of 64 KB at most
  /// (APPNOTE.TXT, 4.3.16).
  private static boolean hasEnd(byte[] bytes) {
    for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 0xFFFF); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private void unpack(ZipInputStream zip) throws IOException, UnreadableException {
    long unpacked = 0;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      boolean isText = entry.getName().endsWith(".xml");
      long left = Math.min(MAX_UNPACKED - unpacked, isText ? Content.MAX_BYTES : MAX_UNPACKED);
      byte[] part = isText ? zip.readNBytes((int) left + 1) : new byte[0];
      unpacked += isText ? part.length : passOver(zip, left + 1);
      if (unpacked > MAX_UNPACKED || part.length > left || ++count > MAX_PARTS) {
        throw new UnreadableException(
            "is a DOCX that unpacks to far more than a document holds, as only a decompression bomb"
                + " does",
            "check where it comes from");
      }
      if (isText) {
        parts.putIfAbsent(entry.getName(), part);
      }
    }
  }

  private static long passOver(ZipInputStream zip, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long count = 0;
    for (int n = zip.read(buffer); n > 0 && count < most; n = zip.read(buffer)) {
      count += n;
    }
    return count;
  }

  private void readTypes(byte[] xml) throws XMLStreamException, UnreadableException {
    XMLStreamReader types = opened(xml);
    while (types.hasNext()) {
      if (types.next() == XMLStreamConstants.START_ELEMENT && Xml.local(types).equals("Override")) {
        String type = Xml.attribute(types, "ContentType");
        String name = Xml.attribute(types, "PartName");
        namesByType.putIfAbsent(type, name.startsWith("/") ? name.substring(1) : name);
      }
    }
  }

  /// The words of a document are in one of several types: a document, a template, with macros.
  boolean isWordDocument() {
    return mainType().isPresent();
  }

  private Optional<String> mainType() {
    return namesByType.keySet().stream()
        .filter(type -> type.contains("word"))
        .filter(type -> type.endsWith("main+xml"))
        .sorted()
        .findFirst();
  }

  Optional<XMLStreamReader> main() throws XMLStreamException, UnreadableException {
    Optional<String> type = mainType();
    return type.isPresent() ? part(type.get()) : Optional.empty();
  }

  /// The part whose content type ends in `type`, as in `footnotes+xml`.
  Optional<XMLStreamReader> part(String type) throws XMLStreamException, UnreadableException {
    for (Map.Entry<String, String> named : namesByType.entrySet()) {
      byte[] part = parts.get(named.getValue());
      if (named.getKey().endsWith(type) && part != null) {
        return Optional.of(opened(part));
      }
    }
    return Optional.empty();
  }

  private static XMLStreamReader opened(byte[] xml) throws XMLStreamException, UnreadableException {
    Xml.refuseEntities(new String(xml, 0, Math.min(xml.length, 1 << 16), StandardCharsets.UTF_8));
    return Xml.open(new ByteArrayInputStream(xml));
  }
}
