package org.galien.platform.web.squares;

/**
 * Places codewords in the square of a QR code, with one fixed mask: any reader takes each of them.
 */
final class QrMatrix {

  private static final int MASK = 0;
  private static final int LEVEL_L = 1;

  private final int version;
  private final int size;
  private final boolean[][] dark;
  private final boolean[][] fixed;

  QrMatrix(int version) {
    this.version = version;
    size = 17 + 4 * version;
    dark = new boolean[size][size];
    fixed = new boolean[size][size];
  }

  boolean[][] drawn(byte[] codewords) {
    for (int at = 0; at < size; at++) {
      set(6, at, at % 2 == 0);
      set(at, 6, at % 2 == 0);
    }
    finder(3, 3);
    finder(size - 4, 3);
    finder(3, size - 4);
    alignments();
    format();
    version();
    place(codewords);
    return dark;
  }

  private void set(int x, int y, boolean isDark) {
    dark[y][x] = isDark;
    fixed[y][x] = true;
  }

  private void finder(int centreX, int centreY) {
    for (int dy = -4; dy <= 4; dy++) {
      for (int dx = -4; dx <= 4; dx++) {
        int x = centreX + dx;
        int y = centreY + dy;
        int ring = Math.max(Math.abs(dx), Math.abs(dy));
        if (x >= 0 && x < size && y >= 0 && y < size) {
          set(x, y, ring != 2 && ring != 4);
        }
      }
    }
  }

  private void alignments() {
    if (version == 1) {
      return;
    }
    int last = size - 7;
    int[] centres = version < 7 ? new int[] {6, last} : new int[] {6, (6 + last) / 2, last};
    for (int y : centres) {
      for (int x : centres) {
        boolean corner = (x == 6 && y == 6) || (x == 6 && y == last) || (x == last && y == 6);
        if (!corner) {
          alignment(x, y);
        }
      }
    }
  }

  private void alignment(int centreX, int centreY) {
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        set(centreX + dx, centreY + dy, Math.max(Math.abs(dx), Math.abs(dy)) != 1);
      }
    }
  }

  private void format() {
    int data = LEVEL_L << 3 | MASK;
    int rest = data;
    for (int i = 0; i < 10; i++) {
      rest = rest << 1 ^ (rest >>> 9) * 0x537;
    }
    int bits = (data << 10 | rest) ^ 0x5412;
    for (int i = 0; i <= 5; i++) {
      set(8, i, bit(bits, i));
    }
    set(8, 7, bit(bits, 6));
    set(8, 8, bit(bits, 7));
    set(7, 8, bit(bits, 8));
    for (int i = 9; i < 15; i++) {
      set(14 - i, 8, bit(bits, i));
    }
    for (int i = 0; i < 8; i++) {
      set(size - 1 - i, 8, bit(bits, i));
    }
    for (int i = 8; i < 15; i++) {
      set(8, size - 15 + i, bit(bits, i));
    }
    set(8, size - 8, true);
  }

  private void version() {
    if (version < 7) {
      return;
    }
    int rest = version;
    for (int i = 0; i < 12; i++) {
      rest = rest << 1 ^ (rest >>> 11) * 0x1F25;
    }
    int bits = version << 12 | rest;
    for (int i = 0; i < 18; i++) {
      int far = size - 11 + i % 3;
      set(far, i / 3, bit(bits, i));
      set(i / 3, far, bit(bits, i));
    }
  }

  /** Two columns at a time, from the right, up and down in turn. */
  private void place(byte[] codewords) {
    int at = 0;
    for (int right = size - 1; right >= 1; right -= 2) {
      if (right == 6) {
        right = 5;
      }
      boolean upward = ((right + 1) & 2) == 0;
      for (int step = 0; step < size; step++) {
        int y = upward ? size - 1 - step : step;
        for (int x = right; x >= right - 1; x--) {
          if (!fixed[y][x]) {
            boolean one = at < codewords.length * 8 && bit(codewords[at / 8], 7 - at % 8);
            dark[y][x] = one ^ (x + y) % 2 == 0;
            at++;
          }
        }
      }
    }
  }

  private static boolean bit(int value, int at) {
    return (value >>> at & 1) == 1;
  }
}
