package org.galien.documents.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * What somebody typed into the fields of a form or noted on a page, as characters at the place of
 * the field. The value counts, not its picture: programs leave the picture out, or cut it short.
 */
final class TypedValues {
  private static final int LONGEST = 20_000;
  private static final float SMALLEST = 4;
  private static final float USUAL = 11;

  private final Map<COSDictionary, PDField> fields = new IdentityHashMap<>();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  TypedValues(PDDocument document) {
    // Without the fix-up that would draw missing pictures with fonts this machine may lack.
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        field.getWidgets().forEach(widget -> fields.put(widget.getCOSObject(), field));
      }
    }
  }

  /** Whether what it shows is read by drawing it: stamps, free text, visible signatures. */
  boolean drawnItself(PDAnnotation annotation) throws IOException {
    PDField field = fields.get(annotation.getCOSObject());
    boolean typed = field != null && !(field instanceof PDSignatureField);
    return !typed && !noteOnly(annotation) && annotation.getNormalAppearanceStream() != null;
  }

  /** The picture of a sticky note is an icon, of a highlight a colour. */
  private static boolean noteOnly(PDAnnotation annotation) {
    return switch (annotation.getSubtype() == null ? "" : annotation.getSubtype()) {
      case "Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Popup", "Link" -> true;
      default -> false;
    };
  }

  List<TextPosition> of(PDAnnotation annotation, PDPage page) throws IOException {
    PDField field = fields.get(annotation.getCOSObject());
    String said = field == null ? note(annotation) : value(field, annotation);
    PDRectangle box = annotation.getRectangle();
    if (said == null || said.isBlank() || box == null) {
      return List.of();
    }
    return placed(said.substring(0, Math.min(said.length(), LONGEST)).strip(), box, page);
  }

  private static String note(PDAnnotation annotation) {
    boolean note = annotation instanceof PDAnnotationMarkup && annotation.getContents() != null;
    if (!note) {
      return null;
    }
    return noteOnly(annotation) ? "[" + annotation.getContents() + "]" : annotation.getContents();
  }

  private static String value(PDField field, PDAnnotation widget) throws IOException {
    if (field instanceof PDTextField text) {
      return text.isPassword() ? null : text.getValue();
    }
    if (field instanceof PDChoice choice) {
      return String.join(", ", choice.getValue());
    }
    if (field instanceof PDButton && !(field instanceof PDPushButton)) {
      return ticked((PDAnnotationWidget) widget) ? "[x]" : "[ ]";
    }
    return null;
  }

  private static boolean ticked(PDAnnotationWidget widget) {
    var state = widget.getAppearanceState();
    return state != null && !state.getName().equals("Off");
  }

  private List<TextPosition> placed(String said, PDRectangle box, PDPage page) {
    List<TextPosition> letters = new ArrayList<>();
    String[] rows = said.split("\\R");
    int turn = Math.floorMod(page.getRotation(), 360);
    boolean lying = turn % 180 != 0;
    float height = (lying ? box.getWidth() : box.getHeight()) / rows.length;
    float width = lying ? box.getHeight() : box.getWidth();
    float size = Math.max(SMALLEST, Math.min(USUAL, height * 0.8f));
    for (int row = 0; row < rows.length; row++) {
      float step = Math.min(size / 2, width / Math.max(1, rows[row].length()));
      float down = height * (row + 0.5f) + size * 0.35f;
      for (int i = 0; i < rows[row].length(); i++) {
        String letter = rows[row].substring(i, i + 1);
        letters.add(letter(letter, page, at(box, turn, i * step, down), size, step));
      }
    }
    return letters;
  }

  /** The place in the page's own axes of what stands so far right and down as a reader sees it. */
  private static Matrix at(PDRectangle box, int turn, float right, float down) {
    float x = box.getLowerLeftX();
    float y = box.getLowerLeftY();
    return switch (turn) {
      case 90 -> new Matrix(0, 1, -1, 0, x + down, y + right);
      case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX() - right, y + down);
      case 270 ->
          new Matrix(0, -1, 1, 0, box.getUpperRightX() - down, box.getUpperRightY() - right);
      default -> new Matrix(1, 0, 0, 1, x + right, box.getUpperRightY() - down);
    };
  }

  private TextPosition letter(String letter, PDPage page, Matrix place, float size, float step) {
    PDRectangle crop = page.getCropBox();
    Matrix text = place.clone();
    text.concatenate(Matrix.getScaleInstance(size, size));
    float x = place.getTranslateX() - crop.getLowerLeftX();
    float y = place.getTranslateY() - crop.getLowerLeftY();
    text.setValue(2, 0, x);
    text.setValue(2, 1, y);
    return new TextPosition(
        page.getRotation(),
        crop.getWidth(),
        crop.getHeight(),
        text,
        x + step * place.getScaleX(),
        y + step * place.getShearY(),
        size * 0.7f,
        step,
        size * 0.28f,
        letter,
        new int[] {letter.charAt(0)},
        font,
        size,
        Math.round(size));
  }
}
