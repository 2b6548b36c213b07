package org.galien.documents.pages;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.galien.documents.opening.WrittenLine;
import org.galien.documents.opening.WrittenPage;

/**
 * Reads one page's own text: what its content draws, what was typed into its form fields and noted
 * on it, each at its place.
 */
final class PdfText extends PDFTextStripper {
  /** What a page can reasonably say; text can be a bomb too. */
  private static final int LIMIT = 200_000;

  private final Ink ink;
  private final TypedValues typed;
  private final List<WrittenLine> lines = new ArrayList<>();
  private final Map<PDFont, FontVoice> fonts = new LinkedHashMap<>();
  private final LostGlyphs lost = new LostGlyphs();
  private Letters line = new Letters();
  private double top = 1;
  private double bottom;
  private int kept;

  private PdfText(PDDocument document, Ink ink) {
    this.ink = ink;
    this.typed = new TypedValues(document);
    // Laboratory tables are drawn column by column: reading by position keeps their rows together.
    setSortByPosition(true);
  }

  static WrittenPage read(PDDocument document, int page) throws IOException {
    Ink ink = Ink.of(document.getPage(page - 1));
    PdfText text = new PdfText(document, ink);
    text.setStartPage(page);
    text.setEndPage(page);
    text.writeText(document, Writer.nullWriter());
    text.endLine();
    return new WrittenPage(
        text.lines,
        text.fonts.values().stream().map(FontVoice::text).toList(),
        text.lost.glyphs(),
        text.lost.lost(),
        ink.unread());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    lost.drawn(font.toUnicode(code), matrix, displacement);
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  public void processTextPosition(TextPosition place) {
    fonts.computeIfAbsent(place.getFont(), f -> new FontVoice()).add(place);
    super.processTextPosition(place);
  }

  /** The content is through: now what lies over it. */
  @Override
  protected void writePage() throws IOException {
    PDPage page = getCurrentPage();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation.isHidden() || annotation.isNoView()) {
        continue;
      }
      if (typed.drawnItself(annotation)) {
        showAnnotation(annotation);
      } else {
        typed.of(annotation, page).forEach(this::processTextPosition);
      }
    }
    super.writePage();
  }

  @Override
  protected void writeString(String text, List<TextPosition> places) {
    kept += text.length();
    if (kept > LIMIT) {
      return;
    }
    line.add(text, places);
    for (TextPosition place : places) {
      boolean lying = place.getRotation() % 180 != 0;
      double height = lying ? place.getPageWidth() : place.getPageHeight();
      double foot = place.getY() / height;
      top = Math.min(top, foot - place.getHeight() / height);
      bottom = Math.max(bottom, foot);
      ink.text(place);
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.gap();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    String text = line.text().stripTrailing();
    if (!text.isBlank()) {
      lines.add(new WrittenLine(top, bottom, text));
    }
    line = new Letters();
    top = 1;
    bottom = 0;
  }
}
