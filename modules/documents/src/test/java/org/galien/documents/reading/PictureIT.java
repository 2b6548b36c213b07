package org.galien.documents.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.galien.documents.opening.OddPdfs;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Samples;
import org.galien.documents.opening.Unreadable;
import org.junit.jupiter.api.Test;

class PictureIT {

  /** What a reader sees at the upper left. */
  private static final Color CORNER = new Color(200, 30, 30);

  private static BufferedImage marked() {
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 600, 400);
    g.setColor(CORNER);
    g.fillRect(0, 0, 120, 80);
    g.dispose();
    return image;
  }

  /** How a camera held otherwise would have stored it. */
  private static BufferedImage stored(BufferedImage image, int orientation) {
    boolean swapped = orientation >= 5;
    int w = image.getWidth();
    int h = image.getHeight();
    BufferedImage stored = new BufferedImage(swapped ? h : w, swapped ? w : h, image.getType());
    for (int y = 0; y < stored.getHeight(); y++) {
      for (int x = 0; x < stored.getWidth(); x++) {
        int right = stored.getWidth() - 1 - x;
        int down = stored.getHeight() - 1 - y;
        int rgb =
            switch (orientation) {
              case 2 -> image.getRGB(right, y);
              case 3 -> image.getRGB(right, down);
              case 4 -> image.getRGB(x, down);
              case 5 -> image.getRGB(y, x);
              case 6 -> image.getRGB(down, x);
              case 7 -> image.getRGB(down, right);
              case 8 -> image.getRGB(y, right);
              default -> image.getRGB(x, y);
            };
        stored.setRGB(x, y, rgb);
      }
    }
    return stored;
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static byte[] photo(BufferedImage image, int orientation) throws IOException {
    byte[] jpeg = encoded(stored(image, orientation), "jpg");
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  @Test
  void turnsAColourPhotoAsItsCameraSays() throws Exception {
    for (int orientation = 1; orientation <= 8; orientation++) {
      byte[] shown = Files.shown(photo(marked(), orientation));
      BufferedImage page = ImageIO.read(new ByteArrayInputStream(shown));
      assertEquals(600, page.getWidth(), "orientation " + orientation);
      assertTrue(reddish(page, 20, 20), "orientation " + orientation);
      assertTrue(!reddish(page, 580, 20), "orientation " + orientation);
      assertTrue(!reddish(page, 20, 380), "orientation " + orientation);
    }
  }

  private static boolean reddish(BufferedImage page, int x, int y) {
    Color c = new Color(page.getRGB(x, y));
    return c.getRed() > 150 && c.getGreen() < 90;
  }

  @Test
  void readsAPhotoHeldUpright() throws Exception {
    assumeTrue(Files.ocr(), "tesseract with French");
    for (int orientation : new int[] {3, 6, 8}) {
      ReadText text = Files.read(photo(Samples.picture(), orientation));
      assertTrue(text.body().contains("DURAND Jeanne, née le 14/03/1958"), text.body());
      assertEquals(0, text.pages().getFirst().turn());
    }
  }

  @Test
  void neverShowsAPageBlankThatItCannotDraw() throws Exception {
    byte[] garbage = new byte[4000];
    Arrays.fill(garbage, (byte) 7);
    byte[] file = OddPdfs.jpeg2000(garbage);
    Unreadable refusal = assertThrows(Unreadable.class, () -> Files.shown(file));
    assertEquals(QuarantineReason.UNDRAWABLE, refusal.reason());
    assumeTrue(Files.ocr(), "tesseract with French");
    ReadText text = Files.read(file);
    assertEquals(ReadingNote.PAGES_UNDRAWN, text.note());
    assertEquals("", text.body());
  }

  @Test
  void readsAScanInJpeg2000() throws Exception {
    assumeTrue(Files.ocr(), "tesseract with French");
    byte[] picture = Jpeg2000.encoded(Samples.picture());
    for (byte[] file : new byte[][] {picture, OddPdfs.jpeg2000(picture)}) {
      ReadText text = Files.read(file);
      assertTrue(text.body().contains("DURAND Jeanne, née le 14/03/1958"), text.body());
    }
  }

  @Test
  void showsAScanInJpeg2000InItsColours() throws Exception {
    byte[] file = OddPdfs.jpeg2000(Jpeg2000.encoded(marked()));
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(Files.shown(file)));
    assertTrue(reddish(page, 20, 20));
    assertTrue(!reddish(page, page.getWidth() - 20, 20));
  }
}
