package org.inforce.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.inforce.document.PdfPaint.Patch;

/// The markings laid over a page that black out what stands beneath: dark squares and highlights,
/// and marks for redaction, carried out or not (ISO 32000-1, 12.5.6.8, 12.5.6.10, 12.5.6.23).
final class PdfMarkings {
  private static final int MAX_MARKINGS = 1_000;

  private PdfMarkings() {}

  static List<Patch> of(PDPage page, PdfFrame frame) throws IOException {
    List<Patch> patches = new ArrayList<>();
    if (page.getCOSObject().getCOSArray(COSName.ANNOTS) == null) {
      return patches;
    }
    for (PDAnnotation annotation : page.getAnnotations()) {
      PDRectangle box = annotation.getRectangle();
      if (box != null
          && !annotation.isHidden()
          && blackensBelow(annotation)
          && patches.size() < MAX_MARKINGS) {
        PdfBox over =
            frame.box(
                new Matrix(),
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getUpperRightX(),
                box.getUpperRightY());
        patches.add(new Patch(over, 0f, true, false, Integer.MAX_VALUE));
      }
    }
    return patches;
  }

  private static boolean blackensBelow(PDAnnotation annotation) {
    return switch (String.valueOf(annotation.getSubtype())) {
      case "Redact" -> true;
      case "Square", "Polygon" -> isDark(annotation.getCOSObject().getCOSArray(COSName.IC));
      case "Highlight" -> isDark(annotation.getCOSObject().getCOSArray(COSName.C));
      default -> false;
    };
  }

  private static boolean isDark(@org.jspecify.annotations.Nullable COSArray color) {
    if (color == null || color.size() != 1 && color.size() != 3) {
      return false;
    }
    for (COSBase part : color) {
      if (!(part instanceof COSNumber number) || number.floatValue() > PdfSight.DARK) {
        return false;
      }
    }
    return true;
  }
}
