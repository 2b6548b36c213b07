package org.galien.lesions.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads pictures: JPEG and PNG, sized before they are decoded, and of large ones only as many
 * pixels as are looked at. One at a time, for a camera's file takes much memory.
 */
public final class PictureReader {

  /** The longest side of what is looked at, in pixels. */
  public static final int SIDE = 2048;

  /** The heaviest file, in bytes. */
  public static final int BYTES = 30 << 20;

  private static final long PIXELS = 60_000_000;
  private static final int SMALLEST = 64;
  private static final float QUALITY = 0.92f;

  private PictureReader() {}

  /**
   * @throws PictureRefused for what is no picture, or none that shows anything
   */
  public static ReadPicture read(byte[] file) {
    if (file.length > BYTES) {
      throw new PictureRefused(PictureFault.TOO_HEAVY, BYTES >> 20);
    }
    String type = PictureKind.of(file);
    Exif exif = type.equals("image/jpeg") ? Exif.of(file) : new Exif(1, null);
    synchronized (PictureReader.class) {
      ReadPicture picture = decoded(file, type, exif);
      if (Blank.is(picture.image())) {
        throw new PictureRefused(PictureFault.BLANK);
      }
      return picture;
    }
  }

  /** As JPEG, without a word of where and by what it was taken. */
  public static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written to", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ReadPicture decoded(byte[] file, String type, Exif exif) {
    ImageReader reader = null;
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
      reader = readers.next();
      reader.setInput(in, true, true);
      int w = reader.getWidth(0);
      int h = reader.getHeight(0);
      requireSize(w, h);
      BufferedImage image = Upright.of(pixels(reader, w, h), exif.orientation(), SIDE);
      boolean lying = exif.orientation() >= 5;
      return new ReadPicture(image, lying ? h : w, lying ? w : h, type, exif.takenOn());
    } catch (IOException | RuntimeException e) {
      throw refusal(e);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private static void requireSize(int w, int h) {
    long pixels = (long) w * h;
    if (pixels > PIXELS) {
      throw new PictureRefused(PictureFault.TOO_LARGE, pixels / 1_000_000, PIXELS / 1_000_000);
    }
    if (Math.min(w, h) < SMALLEST) {
      throw new PictureRefused(PictureFault.TOO_SMALL, w, h, SMALLEST);
    }
  }

  private static BufferedImage pixels(ImageReader reader, int w, int h) throws IOException {
    AtomicBoolean warned = new AtomicBoolean();
    // A JPEG that was cut off is filled up with grey, and only a warning tells.
    reader.addIIOReadWarningListener((from, warning) -> warned.set(warned.get() || cut(warning)));
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(w, h) / SIDE);
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, param);
    if (warned.get()) {
      throw new PictureRefused(PictureFault.BROKEN);
    }
    return image;
  }

  private static boolean cut(String warning) {
    return warning != null && warning.matches("(?i).*(premature|truncat|corrupt).*");
  }

  private static PictureRefused refusal(Exception e) {
    if (e instanceof PictureRefused refused) {
      return refused;
    }
    return new PictureRefused(PictureFault.BROKEN);
  }
}
