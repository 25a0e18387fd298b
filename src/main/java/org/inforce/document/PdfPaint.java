package org.inforce.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Follows what a page paints besides its text: filled areas and pictures, in the order of
/// painting, as far as is needed to tell what text can be seen (ISO 32000-1, 8.5 and 8.6). Areas
/// are taken by their bounds, clipped by the bounds of the clipping path.
final class PdfPaint {
  /// How light a colour is that nothing is known of.
  static final float UNKNOWN = Float.NaN;

  /// Lines and dots are no areas.
  private static final float MIN_SIDE = 3f;

  /// Drawings of more areas than this are pictures, not redactions.
  private static final int MAX_PATCHES = 4_000;

  private static final float OPAQUE = 0.9f;

  /// An area painted, from black (0) to white (1); a picture's lightness is unknown. `order` counts
  /// with the characters of the page.
  record Patch(PdfBox box, float lightness, boolean isRectangle, boolean isPicture, int order) {}

  private record Saved(float lightness, String space, PdfBox clip) {}

  private final PdfBox page;
  private final PdfFrame frame;
  private final List<Patch> patches = new ArrayList<>();
  private final Deque<Saved> stack = new ArrayDeque<>();
  private float lightness;
  private String space = "DeviceGray";
  private PdfBox clip;
  private @Nullable PdfBox path;
  private @Nullable PdfBox lone;
  private int segments;
  private boolean isClipping;
  private int order;

  PdfPaint(PdfFrame frame) {
    this.frame = frame;
    this.page = new PdfBox(0, 0, frame.width(), frame.height());
    this.clip = page;
  }

  List<Patch> patches() {
    return patches;
  }

  /// The place of the next character in the order of painting.
  int next() {
    return order++;
  }

  /// How light the colour is in which text and areas are filled now.
  float lightness() {
    return lightness;
  }

  void save() {
    stack.push(new Saved(lightness, space, clip));
  }

  void restore() {
    if (!stack.isEmpty()) {
      Saved saved = stack.pop();
      lightness = saved.lightness();
      space = saved.space();
      clip = saved.clip();
    }
  }

  /// Takes note of one operator of the page's content.
  void take(
      String operator,
      List<COSBase> operands,
      PDGraphicsState state,
      @Nullable PDResources resources) {
    switch (operator) {
      case "re" -> rectangle(operands, state.getCurrentTransformationMatrix());
      case "m", "l", "c", "v", "y" -> points(operands, state.getCurrentTransformationMatrix());
      case "f", "F", "f*", "B", "B*", "b", "b*" -> fill(state);
      case "n", "s", "S" -> endPath();
      case "W", "W*" -> isClipping = true;
      case "g", "rg", "k" -> lightness = lightness(operands);
      case "cs" -> space(operands, resources);
      case "sc", "scn" -> lightness = lightnessInSpace(operands);
      case "sh" -> patch(clip, UNKNOWN, false, false);
      case "Do" -> picture(operands, state, resources);
      case "BI" -> picture(state, UNKNOWN);
      default -> {
        // Neither paints nor colours.
      }
    }
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() >= 4) {
      float x = number(operands, 0);
      float y = number(operands, 1);
      PdfBox box = frame.box(matrix, x, y, x + number(operands, 2), y + number(operands, 3));
      lone = path == null ? box : null;
      grow(box);
    }
  }

  private void points(List<COSBase> operands, Matrix matrix) {
    segments += operands.size() > 2 ? 100 : 1;
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      float x = number(operands, i);
      float y = number(operands, i + 1);
      grow(frame.box(matrix, x, y, x, y));
    }
    lone = segments >= 4 && segments <= 5 ? path : null;
  }

  private void grow(PdfBox box) {
    path = path == null ? box : path.and(box);
  }

  private void fill(PDGraphicsState state) {
    if (path != null) {
      boolean isPlain =
          state.getNonStrokeAlphaConstant() >= OPAQUE
              && (state.getBlendMode() == BlendMode.NORMAL
                  || state.getBlendMode() == BlendMode.COMPATIBLE)
              && state.getSoftMask() == null;
      patch(path.within(clip), isPlain ? lightness : UNKNOWN, lone != null && isPlain, false);
    }
    endPath();
  }

  private void endPath() {
    if (isClipping && path != null) {
      clip = clip.within(path);
    }
    isClipping = false;
    path = null;
    lone = null;
    segments = 0;
  }

  private void picture(List<COSBase> operands, PDGraphicsState state, @Nullable PDResources from) {
    if (from == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return;
    }
    COSDictionary objects = from.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream object = objects == null ? null : objects.getCOSStream(name);
    if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      picture(state, object.getBoolean(COSName.IMAGE_MASK, false) ? lightness : UNKNOWN);
    }
  }

  /// A picture fills the unit square (ISO 32000-1, 8.9.5).
  private void picture(PDGraphicsState state, float light) {
    PdfBox box = frame.box(state.getCurrentTransformationMatrix(), 0, 0, 1, 1);
    patch(box.within(clip), light, false, true);
  }

  private void patch(PdfBox box, float light, boolean isRectangle, boolean isPicture) {
    if (box.width() >= MIN_SIDE && box.height() >= MIN_SIDE && patches.size() < MAX_PATCHES) {
      patches.add(new Patch(box, light, isRectangle, isPicture, order++));
    }
  }

  private void space(List<COSBase> operands, @Nullable PDResources resources) {
    space = "";
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      COSDictionary spaces =
          resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      COSBase named = spaces == null ? null : spaces.getDictionaryObject(name);
      space =
          named instanceof COSArray array
                  && array.size() > 0
                  && array.getObject(0) instanceof COSName kind
              ? kind.getName()
                  + (array.size() > 1 && array.getObject(1) instanceof COSName ink
                      ? " " + ink.getName()
                      : "")
              : named instanceof COSName alias ? alias.getName() : name.getName();
    }
    // Every space starts with black, or with full ink.
    lightness = space.startsWith("Indexed") || space.startsWith("Pattern") ? UNKNOWN : 0f;
  }

  private float lightnessInSpace(List<COSBase> operands) {
    if (space.startsWith("Separation")) {
      boolean isBlack = space.endsWith(" Black") || space.endsWith(" All");
      return isBlack && operands.size() == 1 ? 1 - number(operands, 0) : UNKNOWN;
    }
    boolean isPlain =
        space.startsWith("Device") && !space.startsWith("DeviceN")
            || space.startsWith("ICCBased")
            || space.startsWith("Cal");
    return isPlain ? lightness(operands) : UNKNOWN;
  }

  /// By the weights of the eye (ITU-R BT.601).
  private static float lightness(List<COSBase> operands) {
    return switch (operands.size()) {
      case 1 -> number(operands, 0);
      case 3 ->
          0.299f * number(operands, 0)
              + 0.587f * number(operands, 1)
              + 0.114f * number(operands, 2);
      case 4 ->
          (1 - number(operands, 3))
              * (1
                  - 0.299f * number(operands, 0)
                  - 0.587f * number(operands, 1)
                  - 0.114f * number(operands, 2));
      default -> UNKNOWN;
    };
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0f;
  }
}
