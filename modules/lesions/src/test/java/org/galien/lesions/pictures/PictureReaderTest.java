package org.galien.lesions.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureReaderTest {

  @Test
  void aPhotographIsTurnedAsItsCameraWasHeldAndItsDayIsRead() {
    ReadPicture read = PictureReader.read(Made.withExif(Made.jpeg(400, 300), 6));
    assertEquals(300, read.image().getWidth());
    assertEquals(400, read.height());
    assertEquals(LocalDate.of(2026, 2, 3), read.takenOn());
    // What was left is on top once turned clockwise.
    assertTrue(red(read.image(), 150, 50));
    assertFalse(red(read.image(), 150, 350));
  }

  @Test
  void everyOrientationOfExifPutsTheFirstCornerWhereItBelongs() {
    double[][] corner = {
      {0, 0}, {120, 0}, {120, 80}, {0, 80}, {0, 0}, {80, 0}, {80, 120}, {0, 120}
    };
    for (int orientation = 1; orientation <= 8; orientation++) {
      Point2D put = Upright.turn(orientation, 120, 80).transform(new Point2D.Double(), null);
      assertEquals(new Point2D.Double(corner[orientation - 1][0], corner[orientation - 1][1]), put);
    }
  }

  @Test
  void theCopySaysNothingOfWhereItWasTaken() {
    byte[] file = Made.withExif(Made.jpeg(400, 300), 1);
    assertTrue(latin(file).contains("GPSLATITUDE"));
    byte[] copy = PictureReader.jpeg(PictureReader.read(file).image());
    assertFalse(latin(copy).contains("GPS") || latin(copy).contains("Exif"));
  }

  @Test
  void fortyMegapixelsAreReadSmaller() {
    BufferedImage large = new BufferedImage(7728, 5184, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = large.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 3000, 5184);
    g.dispose();
    ReadPicture read = PictureReader.read(Made.file(large, "jpg"));
    assertEquals(7728, read.width());
    assertEquals(PictureReader.SIDE, read.image().getWidth());
  }

  @Test
  void whatIsNoPictureIsRefusedWithItsReason() throws Exception {
    byte[] jpeg = Made.jpeg(400, 300);
    refused(PictureFault.EMPTY, new byte[0]);
    refused(PictureFault.BROKEN, Arrays.copyOf(jpeg, jpeg.length / 2));
    refused(PictureFault.BROKEN, Arrays.copyOf(Made.file(Made.halves(90, 90), "png"), 120));
    refused(PictureFault.BLANK, Made.file(new BufferedImage(90, 90, 1), "png"));
    refused(PictureFault.TOO_SMALL, Made.jpeg(40, 300));
    refused(PictureFault.ANIMATED, Made.file(Made.halves(90, 90), "gif"));
    refused(PictureFault.ANIMATED, animated(Made.file(Made.halves(90, 90), "png")));
    refused(PictureFault.DICOM, Made.dicom(1));
    refused(PictureFault.DICOM_FRAMES, Made.dicom(12));
    refused(PictureFault.FOUR_INKS, fourInks());
    refused(PictureFault.DOCUMENT, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    refused(PictureFault.NO_DECODER, "\0\0\0\u0018ftypheic".getBytes(StandardCharsets.US_ASCII));
    refused(PictureFault.NO_DECODER, "RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
    refused(PictureFault.OTHER, "Bonjour".getBytes(StandardCharsets.US_ASCII));
    refused(PictureFault.TOO_HEAVY, new byte[PictureReader.BYTES + 1]);
  }

  private static void refused(PictureFault fault, byte[] file) {
    assertEquals(
        fault,
        assertThrows(PictureRefused.class, () -> PictureReader.read(file), fault.name()).fault());
  }

  private static byte[] animated(byte[] png) {
    byte[] marked = png.clone();
    byte[] chunk = "acTL".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(chunk, 0, marked, 40, chunk.length);
    return marked;
  }

  /** A JPEG of four components, as programs of print write them. */
  private static byte[] fourInks() throws IOException {
    try (InputStream in = PictureReaderTest.class.getResourceAsStream("four-inks.jpg")) {
      return in.readAllBytes();
    }
  }

  private static boolean red(BufferedImage image, int x, int y) {
    Color colour = new Color(image.getRGB(x, y));
    return colour.getRed() > colour.getBlue();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
