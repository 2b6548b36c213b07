package org.galien.documents.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes JPEG 2000 pictures where OpenJPEG's library is there; else the test is skipped. */
final class Jpeg2000 {
  private Jpeg2000() {}

  static byte[] encoded(BufferedImage image) throws IOException {
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    rgb.getGraphics().drawImage(image, 0, 0, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterator<ImageWriter> writers = ImageIO.getImageWritersBySuffix("jp2");
    assumeTrue(writers.hasNext(), "a writer of JPEG 2000");
    ImageWriter writer = writers.next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(rgb);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError absent) {
      assumeTrue(false, "OpenJPEG's library");
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
