package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.galien.documents.opening.PlainText;
import org.galien.documents.opening.Unreadable;
import org.galien.standalone.testing.Fuzz;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Damaged files: no reader fails, hangs or takes a file without its end for whole. */
class LaboratoryFuzzTest {

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
    new Fuzz(sample.getBytes(StandardCharsets.UTF_8), MARKS, seed)
        .each(
            bytes ->
                assertTimeoutPreemptively(
                    HANGS,
                    () -> read(bytes),
                    () -> "hangs: " + new String(bytes, StandardCharsets.ISO_8859_1)));
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
}
