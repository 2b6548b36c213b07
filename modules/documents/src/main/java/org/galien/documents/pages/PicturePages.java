package org.galien.documents.pages;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.galien.documents.opening.PageRange;
import org.galien.documents.opening.PageRequest;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.opening.WrittenPage;

/** JPEG, PNG, TIFF, GIF and BMP files, sized before they are decoded. */
final class PicturePages implements Pages {
  private final ImageReader reader;
  private final long maxPixels;
  private final CameraTurn exif;
  private final int count;

  private PicturePages(ImageReader reader, long maxPixels, CameraTurn exif) throws IOException {
    this.reader = reader;
    this.maxPixels = maxPixels;
    this.exif = exif;
    this.count = reader.getNumImages(true);
  }

  static PicturePages open(byte[] bytes, long maxPixels) throws Unreadable {
    try {
      ImageIO.setUseCache(false);
      ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Unreadable(QuarantineReason.CORRUPT);
      }
      ImageReader reader = readers.next();
      reader.setInput(in, false, true);
      PicturePages pages = new PicturePages(reader, maxPixels, CameraTurn.of(bytes));
      for (int page = 1; page <= Math.min(pages.count, 500); page++) {
        pages.measure(page);
      }
      return pages;
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(QuarantineReason.CORRUPT);
    }
  }

  private long measure(int page) throws IOException, Unreadable {
    long pixels = (long) reader.getWidth(page - 1) * reader.getHeight(page - 1);
    if (pixels > maxPixels) {
      throw new Unreadable(
          QuarantineReason.PICTURE_TOO_LARGE, pixels / 1_000_000, maxPixels / 1_000_000);
    }
    return pixels;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public WrittenPage text(int page) {
    return WrittenPage.NONE;
  }

  @Override
  public BufferedImage picture(PageRequest request) throws IOException, Unreadable {
    long pixels = measure(request.page());
    ImageReadParam param = reader.getDefaultReadParam();
    // Dropping rows while decoding bounds memory; the exact size is met by scaling afterwards.
    int step = Math.max(1, (int) Math.sqrt((double) pixels / (2L * request.maxPixels())));
    param.setSourceSubsampling(step, step, 0, 0);
    try {
      return exif.apply(reader.read(request.page() - 1, param));
    } catch (IIOException e) {
      throw new Unreadable(undecodable(e) ? QuarantineReason.UNDRAWABLE : QuarantineReason.CORRUPT);
    }
  }

  /** Of kinds that hold several pictures; each as it was, with what its file said of it. */
  @Override
  public byte[] part(PageRange pages, int number) throws IOException, Unreadable {
    ImageWriter writer = ImageIO.getImageWriter(reader);
    if (writer == null || !writer.canWriteSequence()) {
      throw new Unreadable(QuarantineReason.UNSUPPORTED);
    }
    ImageInputStream in = (ImageInputStream) reader.getInput();
    in.seek(0);
    reader.setInput(in, false, false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int page = pages.first(); page <= pages.last(); page++) {
        measure(page);
        writer.writeToSequence(reader.readAll(page - 1, null), writer.getDefaultWriteParam());
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The picture is sound, but of a kind these decoders do not know: four inks, for one. */
  private static boolean undecodable(IIOException e) {
    return e.getMessage() != null && e.getMessage().contains("nsupported");
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
