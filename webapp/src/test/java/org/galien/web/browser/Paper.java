package org.galien.web.browser;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Letters as a practice receives them, made on the spot.
 *
 * @param text what is printed, line by line
 */
record Paper(String text) {

  private static final int DPI = 150;

  byte[] pdf() {
    return pdf(1);
  }

  /** So many pages with the same text. */
  byte[] pdf(int pages) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        print(document);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same page scanned so many times; its text has to be recognised. */
  byte[] scan(int pages) {
    try (PDDocument scanned = new PDDocument()) {
      BufferedImage picture = picture();
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        scanned.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(scanned, picture),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
        }
      }
      return bytes(scanned);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A photo (JPEG) taken with the telephone turned by a quarter. */
  byte[] sidewaysPhoto() {
    try {
      BufferedImage upright = picture();
      AffineTransform turn = AffineTransform.getTranslateInstance(upright.getHeight(), 0);
      turn.quadrantRotate(1);
      BufferedImage turned =
          new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
      new AffineTransformOp(turn, AffineTransformOp.TYPE_BILINEAR).filter(upright, turned);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(turned, "jpg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedImage picture() throws IOException {
    try (PDDocument document = printed()) {
      return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
    }
  }

  private PDDocument printed() throws IOException {
    PDDocument document = new PDDocument();
    print(document);
    return document;
  }

  private void print(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.setLeading(20);
      content.newLineAtOffset(60, 760);
      for (String line : text.strip().split("\n")) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
