package org.inforce.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.inforce.source.Digest;
import org.inforce.source.SourceDocument;

/// Reads whatever a publisher calls a document: finds its form by its bytes, never by its name, has
/// it parsed, and lets the sidecar have the last word on the metadata. Stateless, so that many
/// threads may share one.
public final class DocumentReader {
  /// In the order of asking; the last takes any text.
  private final List<Parser> parsers;

  /// Reads pictures of text wherever the `tesseract` command is installed.
  public DocumentReader() {
    this(Tesseract::installed);
  }

  /// Whether a reader for pictures of text is installed now.
  public static boolean canReadPictures() {
    return Tesseract.installed().isPresent();
  }

  /// A reader that leaves pictures of text unread, and marks their pages.
  public static DocumentReader withoutOcr() {
    return new DocumentReader(Optional::empty);
  }

  DocumentReader(Supplier<Optional<Tesseract>> tesseract) {
    this.parsers =
        List.of(
            new TableParser(),
            new FederalRegisterParser(),
            new UslmParser(),
            new DocketRecordParser(),
            new CourtRecordParser(),
            new PdfParser(tesseract),
            new DocxParser(),
            new FeedParser(),
            new HtmlParser(),
            new XmlParser(),
            new JsonParser(),
            new MailParser(),
            new TextParser());
  }

  /// Gives every document in `source` to `sink`, in order of appearance and each as soon as it is
  /// read, so that an issue of any length needs the memory of its longest document. What cannot be
  /// read is given as [Unreadable]; only what `sink` itself throws gets out.
  public void read(SourceDocument source, Consumer<ReadResult> sink) {
    Delivery delivery = new Delivery(source, sink);
    try (InputStream stream = source.open()) {
      Optional<byte[]> stated = source.sidecar();
      delivery.sidecar = stated.isPresent() ? Sidecar.parse(stated.get()) : Sidecar.SILENT;
      Content content = new Content(source, stream);
      parserOf(content).parse(content, delivery);
    } catch (UnreadableException e) {
      delivery.fail(e.reason(), e.action());
    } catch (IOException e) {
      delivery.fail("cannot be read to its end: " + told(e), "fetch or pack it again");
    } catch (RuntimeException | StackOverflowError e) {
      if (e == delivery.sinkFailure) {
        throw e;
      }
      delivery.fail("is built in a way no reader expects", "report it with the file");
    }
  }

  /// The text that bytes hold if they are plain text, without a byte order mark: what is no UTF-8
  /// or UTF-16 is read as Windows-1252. Never refuses.
  public static String decode(byte[] bytes) {
    return Charsets.decode(bytes);
  }

  /// A text given directly, as a person pastes it: read as plain text or Markdown, whatever it
  /// looks like, and never refused. Its text is `text`, unchanged.
  public static Document readText(String id, String text) {
    return TextParser.read(id, text);
  }

  /// The same, with what a sidecar states about the text; [Unreadable] only when the sidecar itself
  /// cannot be read.
  public static ReadResult readText(String id, String text, byte[] sidecar) {
    Document plain = readText(id, text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Metadata stated = Sidecar.parse(sidecar).applyTo(plain.metadata(), false);
      return new Read(
          new Document(plain.version(), stated, plain.text(), plain.structure()),
          bytes,
          List.of("text:" + id));
    } catch (UnreadableException e) {
      return new Unreadable(id, e.reason(), e.action(), bytes);
    }
  }

  private Parser parserOf(Content content) throws UnreadableException {
    if (content.head().length == 0) {
      throw new UnreadableException("is empty", "fetch it again");
    }
    for (Parser parser : parsers) {
      if (parser.accepts(content)) {
        return parser;
      }
    }
    throw Formats.unknown(content);
  }

  private static String told(IOException e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? "it ends too soon" : message;
  }

  /// Completes what the parser gives and hands it on.
  private static final class Delivery implements Consumer<Parsed> {
    private final SourceDocument source;
    private final Consumer<ReadResult> sink;
    private Sidecar sidecar = Sidecar.SILENT;
    private Throwable sinkFailure = new Throwable();

    Delivery(SourceDocument source, Consumer<ReadResult> sink) {
      this.source = source;
      this.sink = sink;
    }

    @Override
    public void accept(Parsed parsed) {
      switch (parsed) {
        case Parsed.Whole whole -> hand(completed(whole));
        case Parsed.Failed failed ->
            hand(
                new Unreadable(
                    source.location() + (failed.part().isEmpty() ? "" : "!" + failed.part()),
                    failed.reason(),
                    failed.action(),
                    failed.bytes()));
      }
    }

    private Read completed(Parsed.Whole whole) {
      MetadataDraft draft = MetadataDraft.from(whole.metadata());
      source.url().ifPresent(draft::url);
      if (whole.metadata().retrieved().isEmpty()) {
        draft.retrieved(source.retrieved());
      }
      Metadata metadata = sidecar.applyTo(draft.build(), !whole.part().isEmpty());
      String id = Names.identifier(source, whole.part(), metadata);
      Document document =
          new Document(
              new DocumentVersion(id, Digest.sha256(whole.bytes())),
              metadata,
              whole.text(),
              whole.structure());
      return new Read(
          document,
          whole.bytes(),
          Names.of(source, whole.part(), metadata, whole.text(), whole.structure().provisions()));
    }

    void fail(String reason, String action) {
      hand(new Unreadable(source.location(), reason, action, kept()));
    }

    /// The bytes of what could not be read, when there are not too many to hold.
    private byte[] kept() {
      try (InputStream in = source.open()) {
        byte[] bytes = in.readNBytes(Content.MAX_BYTES + 1);
        return bytes.length > Content.MAX_BYTES ? new byte[0] : bytes;
      } catch (IOException | RuntimeException e) {
        return new byte[0];
      }
    }

    private void hand(ReadResult result) {
      try {
        sink.accept(result);
      } catch (RuntimeException e) {
        sinkFailure = e;
        throw e;
      }
    }
  }
}
