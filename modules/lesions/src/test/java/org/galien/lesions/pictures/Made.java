package org.galien.lesions.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Files that cameras, scanners and people produce. */
public final class Made {

  private Made() {}

  /** Left half red, right half blue. */
  public static BufferedImage halves(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, width / 2, height);
    g.setColor(Color.BLUE);
    g.fillRect(width / 2, 0, width - width / 2, height);
    g.dispose();
    return image;
  }

  public static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  public static byte[] jpeg(int width, int height) {
    return file(halves(width, height), "jpg");
  }

  /** With an EXIF block: orientation, the day it was taken, and where. */
  static byte[] withExif(byte[] jpeg, int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(160);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    tiff.putShort((short) 0);
    tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(60);
    tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(120);
    tiff.putInt(0);
    tiff.position(60);
    tiff.putShort((short) 1);
    tiff.putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(90);
    tiff.putInt(0);
    tiff.position(90);
    tiff.put("2026:02:03 10:11:12\0".getBytes(StandardCharsets.US_ASCII));
    tiff.position(130);
    tiff.put("GPSLATITUDE-HERE".getBytes(StandardCharsets.US_ASCII));
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + 170);
    file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 168);
    file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
    file.put(jpeg, 2, jpeg.length - 2);
    return Arrays.copyOf(file.array(), file.position());
  }

  static byte[] dicom(int frames) {
    ByteBuffer file = ByteBuffer.allocate(200);
    file.position(128);
    file.put("DICM".getBytes(StandardCharsets.US_ASCII));
    file.put(new byte[] {0x28, 0, 8, 0}).put("IS".getBytes(StandardCharsets.US_ASCII));
    file.put(new byte[] {2, 0}).put(("%-2d".formatted(frames)).getBytes(StandardCharsets.US_ASCII));
    return file.array();
  }
}
