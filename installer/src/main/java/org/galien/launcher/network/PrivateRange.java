package org.galien.launcher.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Addresses that exist within a house only (RFC 1918), and those of the machine itself. */
enum PrivateRange {
  LARGE(10, 0, 8),
  MIDDLE(172, 16, 12),
  SMALL(192, 168, 16),
  LOOPBACK(127, 0, 8);

  private final int network;
  private final int mask;

  PrivateRange(int first, int second, int bits) {
    network = first << 24 | second << 16;
    mask = -1 << 32 - bits;
  }

  static boolean holds(InetAddress address) {
    if (!(address instanceof Inet4Address)) {
      return false;
    }
    int bits = ByteBuffer.wrap(address.getAddress()).getInt();
    return Arrays.stream(values()).anyMatch(range -> (bits & range.mask) == range.network);
  }

  /** Eight bytes, as name constraints have them. */
  byte[] addressAndMask() {
    return ByteBuffer.allocate(8).putInt(network).putInt(mask).array();
  }
}
