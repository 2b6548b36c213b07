package org.galien.documents.opening;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** PDFs whose text is not where, or not what, it seems. All persons are invented. */
public final class OddPdfs {
  private static final Pattern MAPPING = Pattern.compile("(<[0-9A-F]{4}>\\s*)<([0-9A-F]{4})>");
  private static final Pattern RANGE =
      Pattern.compile("(<[0-9A-F]{4}>\\s*<[0-9A-F]{4}>\\s*)<([0-9A-F]{4})>");

  private OddPdfs() {}

  @FunctionalInterface
  public interface Drawing {
    void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
  }

  public static byte[] page(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.on(document, page, content);
      }
      return Samples.bytes(document);
    }
  }

  public static void write(PDPageContentStream content, PDFont font, int y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 11);
    content.setLeading(18);
    content.newLineAtOffset(60, y);
    for (String line : text.strip().split("\n")) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  public static PDFont helvetica() {
    return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  }

  /** As some programs print: every letter a drawing. */
  public static void outline(PDPageContentStream content, int y, String text) throws IOException {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    int line = y;
    for (String row : text.strip().split("\n")) {
      Shape letters =
          font.createGlyphVector(new FontRenderContext(null, true, true), row).getOutline(60, 0);
      float[] p = new float[6];
      float x = 0;
      float h = 0;
      for (PathIterator at = letters.getPathIterator(null); !at.isDone(); at.next()) {
        int kind = at.currentSegment(p);
        if (kind == PathIterator.SEG_CLOSE) {
          content.closePath();
        } else if (kind == PathIterator.SEG_MOVETO) {
          content.moveTo(p[0], line - p[1]);
        } else if (kind == PathIterator.SEG_LINETO) {
          content.lineTo(p[0], line - p[1]);
        } else {
          float x1 = x + 2 * (p[0] - x) / 3;
          float h1 = h + 2 * (p[1] - h) / 3;
          float x2 = p[2] + 2 * (p[0] - p[2]) / 3;
          float h2 = p[3] + 2 * (p[1] - p[3]) / 3;
          content.curveTo(x1, line - h1, x2, line - h2, p[2], line - p[3]);
          p[0] = p[2];
          p[1] = p[3];
        }
        x = p[0];
        h = p[1];
      }
      content.fill();
      line -= 20;
    }
  }

  /** A letter in a font that tells of its characters something else than it shows. */
  public static byte[] mistold(String text, IntUnaryOperator told) throws IOException {
    byte[] honest =
        page((document, page, content) -> write(content, embedded(document), 760, text));
    try (PDDocument document = Loader.loadPDF(honest)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        COSStream map = resources.getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
        String table =
            new String(map.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        Pattern entries = table.contains("bfrange") ? RANGE : MAPPING;
        String changed = entries.matcher(table).replaceAll(entry -> changed(entry, told));
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(changed.getBytes(StandardCharsets.US_ASCII));
        }
      }
      return Samples.bytes(document);
    }
  }

  private static String changed(MatchResult entry, IntUnaryOperator told) {
    int code = Integer.parseInt(entry.group(2), 16);
    return entry.group(1) + String.format("<%04X>", told.applyAsInt(code));
  }

  private static PDFont embedded(PDDocument document) throws IOException {
    String font = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(font)) {
      return PDType0Font.load(document, in, true);
    }
  }

  /** A scan, with a line of digital text over it. */
  public static byte[] scanUnder(int y, String line) throws IOException {
    return page(
        (document, page, content) -> {
          place(content, LosslessFactory.createFromImage(document, Samples.picture()));
          content.beginText();
          content.setFont(helvetica(), 6);
          content.newLineAtOffset(30, y);
          content.showText(line);
          content.endText();
        });
  }

  public static void place(PDPageContentStream content, PDImageXObject image) throws IOException {
    content.drawImage(image, 0, 0, 595, 842);
  }

  /** A page that is one picture, which says it is JPEG 2000. */
  public static byte[] jpeg2000(byte[] picture) throws IOException {
    return page(
        (document, page, content) -> {
          PDStream stream =
              new PDStream(document, new ByteArrayInputStream(picture), COSName.FLATE_DECODE);
          COSStream image = stream.getCOSObject();
          try (OutputStream out = image.createRawOutputStream()) {
            out.write(picture);
          }
          image.setItem(COSName.FILTER, COSName.JPX_DECODE);
          image.setItem(COSName.SUBTYPE, COSName.IMAGE);
          image.setInt(COSName.WIDTH, 1240);
          image.setInt(COSName.HEIGHT, 1600);
          place(content, new PDImageXObject(stream, new PDResources()));
        });
  }

  public static byte[] signed(String text) throws IOException {
    return page(
        (document, page, content) -> {
          write(content, helvetica(), 760, text);
          BufferedImage signature = new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB);
          content.drawImage(LosslessFactory.createFromImage(document, signature), 380, 90, 150, 60);
        });
  }

  /** Labels are drawn, values lie in fields, one of them without its picture. */
  public static byte[] form(Map<String, String> values, int turn) throws IOException {
    return page(
        (document, page, content) -> {
          page.setRotation(turn);
          PDAcroForm form = new PDAcroForm(document);
          document.getDocumentCatalog().setAcroForm(form);
          int row = 0;
          for (Map.Entry<String, String> value : values.entrySet()) {
            PDRectangle box =
                turn == 90
                    ? new PDRectangle(100 + 40 * row, 250, 20, 260)
                    : new PDRectangle(250, 700 - 40 * row, 260, 20);
            content.beginText();
            content.setFont(helvetica(), 11);
            if (turn == 90) {
              content.setTextMatrix(new Matrix(0, 1, -1, 0, 114 + 40 * row, 60));
            } else {
              content.newLineAtOffset(60, 705 - 40 * row);
            }
            content.showText(value.getKey() + " :");
            content.endText();
            PDTextField field = new PDTextField(form);
            field.setPartialName("f" + row);
            var widget = field.getWidgets().get(0);
            widget.setRectangle(box);
            widget.setPage(page);
            page.getAnnotations().add(widget);
            field.getCOSObject().setString(COSName.V, value.getValue());
            form.getFields().add(field);
            row++;
          }
          tick(form, page, 400);
          PDAnnotationText note = new PDAnnotationText();
          note.setContents("Vu avec la famille");
          note.setRectangle(new PDRectangle(60, 300, 20, 20));
          page.getAnnotations().add(note);
        });
  }

  private static void tick(PDAcroForm form, PDPage page, int y) throws IOException {
    PDCheckBox box = new PDCheckBox(form);
    box.setPartialName("urgent");
    var widget = box.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(250, y, 12, 12));
    widget.setPage(page);
    widget.getCOSObject().setName(COSName.AS, "Oui");
    page.getAnnotations().add(widget);
    form.getFields().add(box);
  }

  public static byte[] portfolio(Map<String, byte[]> files) throws IOException {
    return page(
        (document, page, content) -> {
          write(content, helvetica(), 760, "Ouvrez ce document avec un lecteur de portfolios.");
          Map<String, PDComplexFileSpecification> names = new java.util.TreeMap<>();
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(file.getKey());
            specification.setFileUnicode(file.getKey());
            specification.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue())));
            names.put(file.getKey(), specification);
          }
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(names);
          PDDocumentNameDictionary dictionary =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          dictionary.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(dictionary);
        });
  }

  /** Several parts, as mail programs save them. */
  public static byte[] mail(String subject, List<String[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder mail =
        new StringBuilder("From: labo@exemple.invalid\r\nTo: cabinet@exemple.invalid\r\n");
    mail.append("Subject: ").append(subject).append("\r\nMIME-Version: 1.0\r\n");
    mail.append("Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n");
    for (String[] part : parts) {
      mail.append("--b\r\n").append(part[0]).append("\r\n\r\n").append(part[1]).append("\r\n");
    }
    out.writeBytes(mail.append("--b--\r\n").toString().getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
