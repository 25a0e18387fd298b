package org.inforce.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import org.inforce.document.Document;
import org.inforce.document.Structure;

/// A text and how it is built, packed as one with the bytes it was read from as dictionary.
record Body(String text, Structure structure) {

  /// `length` is that of the unpacked bytes.
  record Packed(byte[] bytes, int length) {}

  static Packed pack(Document document, byte[] source) {
    String whole = StructureJson.write(document.structure()).json() + "\n" + document.text();
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return new Packed(Packing.pack(bytes, source), bytes.length);
  }

  static Body unpack(byte[] packed, int length, byte[] source) throws DataFormatException {
    String whole = new String(Packing.unpack(packed, length, source), StandardCharsets.UTF_8);
    int end = whole.indexOf('\n');
    if (end < 0) {
      throw new DataFormatException("has no structure");
    }
    return new Body(whole.substring(end + 1), StructureJson.read(whole.substring(0, end)));
  }
}
