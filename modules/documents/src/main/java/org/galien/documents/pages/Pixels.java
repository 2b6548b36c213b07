package org.galien.documents.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Scaling and encoding of page pictures. */
final class Pixels {
  /** Above this a PNG is a photo, and JPEG says the same in a tenth. */
  private static final int PNG_LIMIT = 900_000;

  private Pixels() {}

  private static int typeOf(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY
        ? BufferedImage.TYPE_BYTE_GRAY
        : BufferedImage.TYPE_INT_RGB;
  }

  /**
   * A mirrored or turned copy. Drawn, for AffineTransformOp refuses to write a photo's colours,
   * blue first, into a picture of ours.
   *
   * @param swapped whether width and height change places
   */
  static BufferedImage moved(BufferedImage image, AffineTransform move, boolean swapped) {
    int w = swapped ? image.getHeight() : image.getWidth();
    int h = swapped ? image.getWidth() : image.getHeight();
    BufferedImage moved = new BufferedImage(w, h, typeOf(image));
    Graphics2D g = moved.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, w, h);
    g.drawImage(image, move, null);
    g.dispose();
    return moved;
  }

  /** Paints on white (a transparent PNG would turn black), at most maxPixels, in the given type. */
  static BufferedImage fit(BufferedImage image, int maxPixels, int type) {
    double area = (double) image.getWidth() * image.getHeight();
    double scale = Math.min(1, Math.sqrt(maxPixels / area));
    if (scale == 1 && image.getType() == type) {
      return image;
    }
    int w = Math.max(1, (int) (image.getWidth() * scale));
    int h = Math.max(1, (int) (image.getHeight() * scale));
    BufferedImage fitted = new BufferedImage(w, h, type);
    Graphics2D g = fitted.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, w, h, Color.WHITE, null);
    g.dispose();
    return fitted;
  }

  /** Portable grey map: what tesseract reads fastest, and what is quickest to write. */
  static byte[] pgm(BufferedImage gray) throws IOException {
    byte[] samples = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    ByteArrayOutputStream out = new ByteArrayOutputStream(samples.length + 32);
    String header = "P5 " + gray.getWidth() + " " + gray.getHeight() + " 255\n";
    out.write(header.getBytes(StandardCharsets.US_ASCII));
    out.write(samples);
    return out.toByteArray();
  }

  static byte[] forPeople(BufferedImage image) throws IOException {
    byte[] png = encode(image, "png");
    return png.length <= PNG_LIMIT ? png : encode(image, "jpg");
  }

  private static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
