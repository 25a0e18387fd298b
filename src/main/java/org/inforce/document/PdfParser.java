package org.inforce.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// PDF: pages of the Federal Register with their columns, court papers with their stamps and line
/// numbers, plain ones; scans, where tesseract is installed.
final class PdfParser implements Parser {
  /// So far before the end may the end mark stand: publishers append blanks and signatures, and
  /// some pad with NUL bytes besides.
  private static final int TAIL = 4096;

  private final Supplier<Optional<Tesseract>> tesseract;

  /// `tesseract` is asked for anew with each document, since it may be installed meanwhile.
  PdfParser(Supplier<Optional<Tesseract>> tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public boolean accepts(Content content) {
    return content.startsWith("%PDF-") || content.start(1024).contains("%PDF-1.");
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.bytes();
    if (isCutOff(bytes)) {
      throw new UnreadableException("is a PDF that ends too soon", "fetch it again");
    }
    PdfBounds.check(bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfBounds.checkPages(pdf);
      PdfScans scans = new PdfScans(pdf, tesseract.get());
      List<PdfPage> pages = scans.read(PdfPages.of(pdf));
      sink.accept(PdfText.of(pages, scans.unread(), bytes));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          "is an encrypted PDF", "save it without its password and read it again", e);
    } catch (IOException | IllegalStateException | StackOverflowError e) {
      throw new UnreadableException("is a damaged or truncated PDF", "fetch it again", e);
    }
  }

  /// A whole PDF ends with `%%EOF` (ISO 32000-1, 7.5.5); a part of one can often be shown, but
  /// nobody could tell what is missing.
  private static boolean isCutOff(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    int from = Math.max(0, end - TAIL);
    String tail = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    return !tail.contains("%%EOF");
  }
}
