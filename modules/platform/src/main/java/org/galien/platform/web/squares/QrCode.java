package org.galien.platform.web.squares;

import java.nio.charset.StandardCharsets;

/**
 * An address as a QR code (ISO/IEC 18004), byte mode, correction level L, versions 1 to 10: up to
 * 271 bytes.
 *
 * @param size modules on a side
 * @param path dark modules as the {@code d} of an SVG path, one unit each
 */
public record QrCode(int size, String path) {

  /** Codewords of data and of correction in a block, and blocks, by version. */
  private static final int[][] LEVEL_L = {
    {19, 7, 1}, {34, 10, 1}, {55, 15, 1}, {80, 20, 1}, {108, 26, 1},
    {136, 18, 2}, {156, 20, 2}, {194, 24, 2}, {232, 30, 2}, {274, 18, 4}
  };

  private static final int QUIET = 4;

  public int getSize() {
    return size;
  }

  public String getPath() {
    return path;
  }

  /** With the quiet zone around it. */
  public String getViewBox() {
    return -QUIET + " " + -QUIET + " " + (size + 2 * QUIET) + " " + (size + 2 * QUIET);
  }

  /**
   * @throws IllegalArgumentException when the text is too long
   */
  public static QrCode of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int version = 1;
    while (version <= LEVEL_L.length && bits(version, bytes) > LEVEL_L[version - 1][0] * 8) {
      version++;
    }
    if (version > LEVEL_L.length) {
      throw new IllegalArgumentException("too long for a code: " + bytes.length);
    }
    byte[] codewords = QrBits.codewords(bytes, version, LEVEL_L[version - 1]);
    boolean[][] dark = new QrMatrix(version).drawn(codewords);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dark.length; y++) {
      for (int x = 0; x < dark.length; x++) {
        if (dark[y][x]) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return new QrCode(dark.length, path.toString());
  }

  private static int bits(int version, byte[] bytes) {
    return 4 + (version < 10 ? 8 : 16) + 8 * bytes.length;
  }
}
