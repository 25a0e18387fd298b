package org.inforce.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/// A page of a PDF drawn as a grey picture, within bounds of time and memory.
final class PdfPicture {
  private static final long MAX_PIXELS = 24_000_000;
  private static final long MAX_IMAGE_PIXELS = 80_000_000;
  private static final int MAX_OPERATORS = 2_000_000;
  private static final double MIN_OWN_DPI = 100;
  private static final int MAX_NESTED = 3;
  private static final int BLACK = 70;
  private static final int WHITE = 200;

  /// The side of the squares that dark boxes are looked for in, in points.
  private static final float CELL = 3f;

  private static final int MIN_CELLS_WIDE = 6;
  private static final int MIN_CELLS_HIGH = 2;

  private final BufferedImage grey;
  private final float scale;

  private PdfPicture(BufferedImage grey, float scale) {
    this.grey = grey;
    this.scale = scale;
  }

  /// Draws page `index`, counted from 0, at about this many dots an inch, or fewer when it is
  /// large. A scan is drawn dot for dot, or each dot as four: in between, letters get ragged edges,
  /// which a reader takes for other letters.
  ///
  /// @throws IOException when it cannot be drawn, or not within bounds
  static PdfPicture of(PDDocument pdf, int index, int dpi) throws IOException {
    PDPage page = pdf.getPage(index);
    PdfFrame frame = PdfFrame.of(page);
    double own = widestImage(page.getResources(), 0) / Math.max(1, frame.width()) * 72;
    double drawn = own < MIN_OWN_DPI || own > dpi * 1.4 ? dpi : own < dpi * 0.8 ? own * 2 : own;
    double pixels = (double) frame.width() * frame.height() * drawn * drawn / (72.0 * 72.0);
    double share = Math.min(1, Math.sqrt(MAX_PIXELS / Math.max(1, pixels)));
    float scale = (float) (drawn * share / 72);
    return new PdfPicture(
        new BoundedRenderer(pdf).renderImage(index, scale, ImageType.GRAY), scale);
  }

  BufferedImage grey() {
    return grey;
  }

  /// Pixels a point.
  float scale() {
    return scale;
  }

  int dpi() {
    return Math.round(scale * 72);
  }

  /// Whether hardly anything on the page is darker than paper.
  boolean isBlank() {
    byte[] data = pixels();
    int dark = 0;
    for (byte pixel : data) {
      dark += (pixel & 0xff) < WHITE ? 1 : 0;
    }
    return dark < data.length / 20_000;
  }

  /// Makes a place white, so that nothing is read there.
  void blank(PdfBox box) {
    Graphics2D graphics = grey.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(
        (int) (box.left() * scale),
        (int) (box.top() * scale),
        (int) Math.ceil(box.width() * scale) + 1,
        (int) Math.ceil(box.height() * scale) + 1);
    graphics.dispose();
  }

  private byte[] pixels() {
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  /// The boxes that were blacked out in the picture, at least as large as a short word.
  List<PdfBox> darkBoxes() {
    int cell = Math.max(1, Math.round(CELL * scale));
    int wide = grey.getWidth() / cell;
    int high = grey.getHeight() / cell;
    boolean[][] dark = darkCells(cell, wide, high);
    List<PdfBox> boxes = new ArrayList<>();
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        if (dark[y][x]) {
          int right = x;
          while (right < wide && dark[y][right]) {
            right++;
          }
          int bottom = y + 1;
          while (bottom < high && isDark(dark[bottom], x, right)) {
            bottom++;
          }
          clear(dark, x, right, y, bottom);
          addBox(boxes, new int[] {x, y, right, bottom}, wide, high, cell);
          x = right;
        }
      }
    }
    return boxes;
  }

  private boolean[][] darkCells(int cell, int wide, int high) {
    byte[] data = pixels();
    int width = grey.getWidth();
    boolean[][] dark = new boolean[high][wide];
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int light = 0;
        for (int dy = 0; dy < cell; dy++) {
          int row = (y * cell + dy) * width + x * cell;
          for (int dx = 0; dx < cell; dx++) {
            light += (data[row + dx] & 0xff) > BLACK ? 1 : 0;
          }
        }
        dark[y][x] = light * 10 <= cell * cell;
      }
    }
    return dark;
  }

  private static boolean isDark(boolean[] row, int from, int to) {
    for (int x = from; x < to; x++) {
      if (!row[x]) {
        return false;
      }
    }
    return true;
  }

  private static void clear(boolean[][] dark, int left, int right, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      java.util.Arrays.fill(dark[y], left, right, false);
    }
  }

  /// The black border of a scan touches the edge of the page; a redaction does not.
  private void addBox(List<PdfBox> boxes, int[] cells, int wide, int high, int cell) {
    boolean isBorder =
        cells[0] <= 1 || cells[1] <= 1 || cells[2] >= wide - 1 || cells[3] >= high - 1;
    boolean isLarge =
        cells[2] - cells[0] >= MIN_CELLS_WIDE && cells[3] - cells[1] >= MIN_CELLS_HIGH;
    if (isLarge && !isBorder) {
      float points = cell / scale;
      boxes.add(
          new PdfBox(
              (cells[0] - 1) * points,
              (cells[1] - 1) * points,
              (cells[2] + 1) * points,
              (cells[3] + 1) * points));
    }
  }

  /// The width of the widest image, in its own dots.
  private static long widestImage(@Nullable PDResources resources, int depth) throws IOException {
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    long widest = 0;
    if (objects == null || depth > MAX_NESTED) {
      return widest;
    }
    for (COSName name : objects.keySet()) {
      COSStream object = objects.getCOSStream(name);
      if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
        widest = Math.max(widest, widthOf(object));
      }
      COSDictionary inner = object == null ? null : object.getCOSDictionary(COSName.RESOURCES);
      if (inner != null) {
        widest = Math.max(widest, widestImage(new PDResources(inner), depth + 1));
      }
    }
    return widest;
  }

  private static long widthOf(COSStream image) throws IOException {
    long width = Math.max(0, image.getInt(COSName.WIDTH, 0));
    long pixels = width * Math.max(0, image.getInt(COSName.HEIGHT, 0));
    if (pixels > MAX_IMAGE_PIXELS) {
      throw new IOException("a picture of " + pixels + " dots");
    }
    return width;
  }

  private static final class BoundedRenderer extends PDFRenderer {
    BoundedRenderer(PDDocument pdf) {
      super(pdf);
      setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new BoundedDrawer(parameters);
    }
  }

  private static final class BoundedDrawer extends PageDrawer {
    private int operators;

    BoundedDrawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++operators > MAX_OPERATORS) {
        throw new IOException("more than " + MAX_OPERATORS + " instructions on one page");
      }
      super.processOperator(operator, operands);
    }
  }
}
