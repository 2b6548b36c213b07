package org.galien.documents.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.PageRange;
import org.galien.documents.opening.PageRequest;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.opening.WrittenPage;

final class PdfPages implements Pages {
  private static final float POINTS_PER_INCH = 72f;

  /** Share of a page that may be missing, and marked so, before the page counts as not drawn. */
  private static final double TOLERATED = 0.12;

  private final PDDocument document;
  private PdfAttachments attachments;

  private PdfPages(PDDocument document) {
    this.document = document;
  }

  static Pages open(byte[] bytes) throws Unreadable {
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
  public WrittenPage text(int page) throws IOException {
    return PdfText.read(document, page);
  }

  @Override
  public byte[] part(PageRange pages, int number) throws IOException {
    return PdfPart.of(document, pages, number);
  }

  @Override
  public List<Enclosed> enclosures() throws IOException {
    return attached().list();
  }

  @Override
  public byte[] enclosure(int number) throws IOException, Unreadable {
    return attached().bytes(number);
  }

  private PdfAttachments attached() throws IOException {
    attachments = attachments == null ? PdfAttachments.of(document) : attachments;
    return attachments;
  }

  @Override
  public BufferedImage picture(PageRequest request) throws IOException, Unreadable {
    WatchedRenderer renderer = new WatchedRenderer(document);
    ImageType type = request.task() == PageRequest.Task.SCAN ? ImageType.GRAY : ImageType.RGB;
    BufferedImage picture = renderer.renderImage(request.page() - 1, scale(request), type);
    if (renderer.missing() > TOLERATED) {
      throw new Unreadable(QuarantineReason.UNDRAWABLE);
    }
    return picture;
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
