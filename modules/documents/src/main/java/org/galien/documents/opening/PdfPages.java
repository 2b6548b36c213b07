package org.galien.documents.opening;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

final class PdfPages implements Pages {
  private static final float POINTS_PER_INCH = 72f;

  private final PDDocument document;

  private PdfPages(PDDocument document) {
    this.document = document;
  }

  static PdfPages open(byte[] bytes) throws Unreadable {
    try {
      PDDocument document = Loader.loadPDF(bytes);
      if (document.getNumberOfPages() == 0) {
        throw new Unreadable(QuarantineReason.CORRUPT);
      }
      return new PdfPages(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(QuarantineReason.ENCRYPTED);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(QuarantineReason.CORRUPT);
    }
  }

  @Override
  public int count() {
    return document.getNumberOfPages();
  }

  @Override
  public String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    // Laboratory tables are drawn column by column: reading by position keeps their rows together.
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    BoundedWriter writer = new BoundedWriter();
    stripper.writeText(document, writer);
    return writer.toString();
  }

  @Override
  public BufferedImage picture(PageRequest request) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    ImageType type = request.task() == PageRequest.Task.SCAN ? ImageType.GRAY : ImageType.RGB;
    return renderer.renderImage(request.page() - 1, scale(request), type);
  }

  /** A page of ten metres would be a bomb at 300 dpi: the area decides, not the resolution. */
  private float scale(PageRequest request) {
    PDRectangle box = document.getPage(request.page() - 1).getCropBox();
    double wanted = request.dpi() / POINTS_PER_INCH;
    double area = Math.max(1, box.getWidth()) * Math.max(1, box.getHeight());
    return (float) Math.min(wanted, Math.sqrt(request.maxPixels() / area));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
