package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.galien.documents.opening.PlainText;
import org.galien.documents.opening.Unreadable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Damaged files: no reader fails, hangs or takes a file without its end for whole. A few hundred a
 * form; {@code -Dgalien.fuzz.minutes=10} for ten minutes each.
 */
class LaboratoryFuzzTest {

  private static final int MINUTES = Integer.getInteger("galien.fuzz.minutes", 0);
  private static final int TRIES = 300;
  private static final Duration HANGS = Duration.ofSeconds(10);
  private static final String MARKS =
      "|^~\\&\r\n*<>/\" .,-+0159\u0000\u001C\u000BRTEXSFINLABOH\u00E9";

  private static final String HPRIM =
      LabSamples.report(
              LabSamples.header("A", "X", "01/02/1960", "1"), "RES|Na|NA|N|139|mmol/L|136|145|N|F")
          + LabSamples.hprim(
              "TEX|IONOGRAMME",
              "RES|Potassium|K|N|4.2|mmol/L|3.5|5.1|N|F|4.2|mmol/L|3.5|5.1",
              "RES|Groupe|GRP|A|A+||||N|F");

  @TestFactory
  List<DynamicTest> damagedFilesAreReadOrRefused() {
    return List.of(
        DynamicTest.dynamicTest("HPRIM", () -> fuzz(HPRIM, 1)),
        DynamicTest.dynamicTest("HL7", () -> fuzz(Hl7Test.ORU, 2)),
        DynamicTest.dynamicTest("CDA", () -> fuzz(CdaTest.REPORT, 3)),
        DynamicTest.dynamicTest("printed", () -> fuzz(PrintedTest.REPORT, 4)));
  }

  private static void fuzz(String sample, long seed) {
    Random random = new Random(seed + (MINUTES == 0 ? 0 : System.nanoTime()));
    long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
    long tried = 0;
    while (MINUTES == 0 ? tried < TRIES : System.nanoTime() < end) {
      byte[] bytes = damaged(sample.getBytes(StandardCharsets.UTF_8), random);
      assertTimeoutPreemptively(
          HANGS,
          () -> read(bytes),
          () -> "hangs: " + new String(bytes, StandardCharsets.ISO_8859_1));
      tried++;
    }
    if (MINUTES > 0) {
      System.out.println(tried + " damaged files of " + sample.substring(0, 20).strip());
    }
  }

  private static void read(byte[] bytes) {
    String text;
    try {
      text = PlainText.of(bytes).orElse("");
    } catch (Unreadable refused) {
      return;
    }
    LabFiles.read(text).ifPresent(LaboratoryFuzzTest::check);
    Printed.read(text);
  }

  private static void check(LabFile file) {
    if (file.whole()) {
      file.reports().forEach(r -> r.results().forEach(one -> assertTrue(one.value() != null)));
    }
  }

  private static byte[] damaged(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
        case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
        case 3 -> bytes = moved(bytes, at, random.nextInt(bytes.length), random.nextInt(40));
        default -> bytes = repeated(bytes, at, 1 + random.nextInt(200));
      }
    }
    return bytes;
  }

  private static byte[] moved(byte[] bytes, int from, int to, int length) {
    byte[] copy = bytes.clone();
    int size = Math.min(length, bytes.length - Math.max(from, to));
    System.arraycopy(bytes, from, copy, to, size);
    return copy;
  }

  private static byte[] repeated(byte[] bytes, int at, int times) {
    byte[] longer = new byte[bytes.length + times];
    System.arraycopy(bytes, 0, longer, 0, at);
    java.util.Arrays.fill(longer, at, at + times, bytes[at]);
    System.arraycopy(bytes, at, longer, at + times, bytes.length - at);
    return longer;
  }
}
