package org.galien.launcher.network;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** The few shapes of DER (ITU-T X.690) that a certificate is made of. */
final class Der {

  private static final DateTimeFormatter UTC_TIME =
      DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter GENERALIZED_TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  /** From this moment on RFC 5280 wants four digits of the year. */
  private static final Instant FOUR_DIGITS = Instant.parse("2050-01-01T00:00:00Z");

  private static final int ONE_BYTE = 0x80;

  private Der() {}

  static byte[] sequence(byte[]... parts) {
    return tagged(0x30, parts);
  }

  static byte[] set(byte[]... parts) {
    return tagged(0x31, parts);
  }

  static byte[] integer(BigInteger value) {
    return tagged(0x02, value.toByteArray());
  }

  static byte[] yes() {
    return tagged(0x01, new byte[] {-1});
  }

  static byte[] octets(byte[] content) {
    return tagged(0x04, content);
  }

  /**
   * @param unused bits at the end of the last byte
   */
  static byte[] bits(int unused, byte... content) {
    return tagged(0x03, new byte[] {(byte) unused}, content);
  }

  static byte[] utf8(String text) {
    return tagged(0x0c, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] time(Instant moment) {
    boolean late = !moment.isBefore(FOUR_DIGITS);
    String text = (late ? GENERALIZED_TIME : UTC_TIME).format(moment);
    return tagged(late ? 0x18 : 0x17, text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * @param dotted as in {@code 2.5.29.17}
   */
  static byte[] identifier(String dotted) {
    int[] arcs = Arrays.stream(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(arcs[0] * 40 + arcs[1]);
    for (int i = 2; i < arcs.length; i++) {
      for (int shift = 28; shift > 0; shift -= 7) {
        if (arcs[i] >>> shift != 0) {
          content.write(arcs[i] >>> shift & 0x7f | ONE_BYTE);
        }
      }
      content.write(arcs[i] & 0x7f);
    }
    return tagged(0x06, content.toByteArray());
  }

  static byte[] tagged(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(content::writeBytes);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(tag);
    int length = content.size();
    if (length < ONE_BYTE) {
      all.write(length);
    } else {
      byte[] bytes = BigInteger.valueOf(length).toByteArray();
      int from = bytes[0] == 0 ? 1 : 0;
      all.write(ONE_BYTE | bytes.length - from);
      all.write(bytes, from, bytes.length - from);
    }
    all.writeBytes(content.toByteArray());
    return all.toByteArray();
  }
}
