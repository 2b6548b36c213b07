package org.galien.platform.web.squares;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The codewords of a QR code: bytes, padding, and the correction of Reed and Solomon. */
final class QrBits {

  private static final int FIELD = 0x11D;

  private QrBits() {}

  /**
   * @param shape codewords of data in all, of correction in a block, blocks
   */
  static byte[] codewords(byte[] bytes, int version, int[] shape) {
    byte[] data = data(bytes, version, shape[0]);
    int blocks = shape[2];
    int shorter = shape[0] / blocks;
    int longer = shape[0] % blocks;
    byte[][] parts = new byte[blocks][];
    byte[][] corrections = new byte[blocks][];
    int from = 0;
    for (int block = 0; block < blocks; block++) {
      int length = shorter + (block >= blocks - longer ? 1 : 0);
      parts[block] = Arrays.copyOfRange(data, from, from + length);
      corrections[block] = correction(parts[block], shape[1]);
      from += length;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    interleave(parts, shorter + 1, all);
    interleave(corrections, shape[1], all);
    return all.toByteArray();
  }

  private static void interleave(byte[][] blocks, int longest, ByteArrayOutputStream into) {
    for (int at = 0; at < longest; at++) {
      for (byte[] block : blocks) {
        if (at < block.length) {
          into.write(block[at]);
        }
      }
    }
  }

  private static byte[] data(byte[] bytes, int version, int capacity) {
    StringBuilder bits = new StringBuilder("0100");
    bits.append(binary(bytes.length, version < 10 ? 8 : 16));
    for (byte one : bytes) {
      bits.append(binary(one & 0xFF, 8));
    }
    bits.append("0".repeat(Math.min(4, capacity * 8 - bits.length())));
    bits.append("0".repeat((8 - bits.length() % 8) % 8));
    byte[] data = new byte[capacity];
    int filled = bits.length() / 8;
    for (int at = 0; at < capacity; at++) {
      data[at] =
          (byte)
              (at < filled
                  ? Integer.parseInt(bits.substring(8 * at, 8 * at + 8), 2)
                  : (at - filled) % 2 == 0 ? 0xEC : 0x11);
    }
    return data;
  }

  private static String binary(int value, int length) {
    String bits = Integer.toBinaryString(value);
    return "0".repeat(length - bits.length()) + bits;
  }

  private static byte[] correction(byte[] data, int degree) {
    int[] divisor = divisor(degree);
    int[] rest = new int[degree];
    for (byte one : data) {
      int factor = (one & 0xFF) ^ rest[0];
      System.arraycopy(rest, 1, rest, 0, degree - 1);
      rest[degree - 1] = 0;
      for (int at = 0; at < degree; at++) {
        rest[at] ^= times(divisor[at], factor);
      }
    }
    byte[] bytes = new byte[degree];
    for (int at = 0; at < degree; at++) {
      bytes[at] = (byte) rest[at];
    }
    return bytes;
  }

  private static int[] divisor(int degree) {
    int[] result = new int[degree];
    result[degree - 1] = 1;
    int root = 1;
    for (int power = 0; power < degree; power++) {
      for (int at = 0; at < degree; at++) {
        result[at] = times(result[at], root) ^ (at + 1 < degree ? result[at + 1] : 0);
      }
      root = times(root, 2);
    }
    return result;
  }

  private static int times(int one, int other) {
    int product = 0;
    for (int bit = 7; bit >= 0; bit--) {
      product = (product << 1) ^ ((product >>> 7) * FIELD);
      product ^= ((other >>> bit) & 1) * one;
    }
    return product;
  }
}
