package org.galien.documents.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints a text on one A4 page; long lines are broken between words. */
final class DemoPdf {

  private static final float SIZE = 10.5f;
  private static final float MARGIN = 60;
  private static final int COLUMNS = 92;

  private DemoPdf() {}

  static byte[] of(String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // The same text gives the same file, and so the demonstration is the same at every load.
      document.setDocumentId((long) text.hashCode());
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDFont plain = new PDType1Font(FontName.HELVETICA);
      PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setLeading(SIZE * 1.5f);
        content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
        boolean first = true;
        for (String line : text.lines().toList()) {
          content.setFont(first ? bold : plain, first ? SIZE + 2 : SIZE);
          print(content, line);
          first = false;
        }
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void print(PDPageContentStream content, String line) throws IOException {
    String rest = line;
    while (rest.length() > COLUMNS) {
      int space = rest.lastIndexOf(' ', COLUMNS);
      int cut = space > 0 ? space : COLUMNS;
      content.showText(rest.substring(0, cut));
      content.newLine();
      rest = rest.substring(cut).strip();
    }
    content.showText(rest);
    content.newLine();
  }
}
