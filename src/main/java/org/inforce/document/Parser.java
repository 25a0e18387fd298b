package org.inforce.document;

import java.io.IOException;
import java.util.function.Consumer;

/// Reads one form in which documents are published. To add a form, write one class and name it in
/// [DocumentReader].
interface Parser {

  /// Whether the bytes are of this form, judged by their beginning and never by the file's name.
  boolean accepts(Content content);

  /// Gives every document the bytes hold, in order of appearance. A document inside that cannot be
  /// read is given as a [Parsed.Failed], and the rest goes on.
  ///
  /// @throws UnreadableException when nothing more can be read from these bytes
  void parse(Content content, Consumer<Parsed> sink) throws IOException, UnreadableException;
}
