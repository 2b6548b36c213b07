package org.galien.documents.opening;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files as practices receive them, made on the spot. All persons are invented. */
public final class Samples {
  static final String LETTER =
      """
      Laboratoire des Tilleuls
      Madame DURAND Jeanne, née le 14/03/1958
      Prélèvement du 20/11/2026
      Potassium : 4,1 mmol/L
      Créatinine : 9,4 mg/L
      Résultats validés par le biologiste
      """;

  private Samples() {}

  public static byte[] letterPdf(String firstLine) {
    return pdf(firstLine + "\n" + LETTER, 1, null);
  }

  public static byte[] pdf(int pages) {
    return pdf(LETTER, pages, null);
  }

  public static byte[] encryptedPdf() {
    return pdf(LETTER, 1, "secret");
  }

  public static byte[] scannedPdf() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        var image = LosslessFactory.createFromImage(document, picture());
        content.drawImage(image, 0, 0, 612, 792);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter photographed, in quarter turns clockwise. */
  public static byte[] photo(int quarters, String format) {
    BufferedImage turned = turned(picture(), quarters);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(turned, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sheets numbered « Feuillet 1 » and so on, each with a mark. */
  public static byte[] lettersPdf(int pages, String mark) {
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        addPage(document, "Feuillet " + page + "\n" + mark + "\n" + LETTER);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fax: small pages in black and white, group 4, each with a mark. */
  public static byte[] fax(int pages, String mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType("CCITT T.6");
      writer.prepareWriteSequence(null);
      for (int page = 1; page <= pages; page++) {
        BufferedImage image = new BufferedImage(500, 200, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 500, 200);
        g.setColor(Color.BLACK);
        g.drawString(page + " " + mark, 20, 100);
        g.dispose();
        writer.writeToSequence(new IIOImage(image, null, null), param);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage turned(BufferedImage image, int quarters) {
    boolean lying = quarters % 2 != 0;
    int w = lying ? image.getHeight() : image.getWidth();
    int h = lying ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(w, h, image.getType());
    Graphics2D g = turned.createGraphics();
    g.translate(w / 2.0, h / 2.0);
    g.rotate(Math.PI / 2 * quarters);
    g.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    g.drawImage(image, 0, 0, null);
    g.dispose();
    return turned;
  }

  public static byte[] zip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("lettre.txt"));
      zip.write(LETTER.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String text, int pages, String password) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        addPage(document, text);
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addPage(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.setLeading(18);
      content.newLineAtOffset(60, 700);
      for (String line : text.strip().split("\n")) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  public static BufferedImage picture() {
    BufferedImage image = new BufferedImage(1240, 1600, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(Color.BLACK);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
    int y = 200;
    for (String line : (LETTER + LETTER).split("\n")) {
      g.drawString(line, 120, y);
      y += 70;
    }
    g.dispose();
    return image;
  }
}
