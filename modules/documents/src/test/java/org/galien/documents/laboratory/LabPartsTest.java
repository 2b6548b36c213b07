package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabPartsTest {

  private static final String JEANNE =
      LabSamples.header("DUPRÉ", "JEANNE", "04/03/1971", "260915042");
  private static final String PAUL = LabSamples.header("DUPRÉ", "PAUL", "11/08/1969", "260915043");
  private static final String POTASSIUM = "RES|Potassium|K|N|4.2|mmol/L|3.5|5.1|N|F";
  private static final String SODIUM = "RES|Sodium|NA|N|140|mmol/L|136|145|N|F";

  private static String report(String header, String line) {
    return LabSamples.report(header, line);
  }

  private static final String LOT =
      report(JEANNE, POTASSIUM) + report(JEANNE, SODIUM) + LabSamples.file(PAUL, SODIUM);

  private static List<LabReport> reports(String file) {
    LabFile read = LabFiles.read(file).orElseThrow();
    assertTrue(read.whole(), file);
    return read.reports();
  }

  @Test
  void eachPatientsReportsBecomeAFileThatSaysWhatTheWholeSaid() {
    List<String> parts = LabParts.of(LOT);
    assertEquals(2, parts.size());
    List<LabReport> apart =
        parts.stream().flatMap(p -> reports(LabParts.joined(List.of(p))).stream()).toList();
    assertEquals(reports(LOT), apart);
    assertEquals(reports(LOT), reports(LabParts.joined(parts)));
    assertEquals(2, reports(LabParts.joined(parts.subList(0, 1))).size());
  }

  @Test
  void messagesOfABatchBecomeFilesOfTheirOwn() {
    String other = Hl7Test.ORU.replace("JEANNE", "PAUL").replace("19710304", "19690811");
    String batch = "FHS|^~\\&|LIS\r" + Hl7Test.ORU + other + "FTS|2\r";
    List<String> parts = LabParts.of(batch);
    assertEquals(2, parts.size());
    List<LabReport> apart =
        parts.stream().flatMap(p -> reports(LabParts.joined(List.of(p))).stream()).toList();
    assertEquals(reports(batch), apart);
  }

  @Test
  void patientsOfHprimSanteBecomeFilesOfTheirOwnUnderItsHeadAndItsEnd() {
    String head = "H|~^\\&|f||LAB1~Labo||ORU||||CAB~Cabinet|P|H2.1~L|202509151015\r";
    String potassium = "OBR|1|||B~Bilan|||20250915\rOBX|1|N|K~Potassium||4.2|mmol/L|3.5-5.1||||F\r";
    String jeanne = "P|1|P1|||DUPRE~JEANNE||19710304|F\r" + potassium + potassium;
    String paul = "P|2|P2|||DUPRE~PAUL||19690811|M\r" + potassium;
    String lot = head + jeanne + paul + "L|1\r";
    List<String> parts = LabParts.of(lot);
    assertEquals(List.of(head + jeanne + "L|1\r", head + paul + "L|1\r"), parts);
    List<LabReport> apart = parts.stream().flatMap(p -> reports(p).stream()).toList();
    assertEquals(reports(lot), apart);
    assertEquals(reports(lot), reports(LabParts.joined(parts)));
    Stream.of(head + "C|1||Voir au dos\r" + jeanne + paul + "L|1\r", head + jeanne + paul)
        .forEach(whole -> assertEquals(List.of(), LabParts.of(whole), whole));
  }

  @Test
  void whatIsCutOrAboutOnePersonOrAboutSomebodyUntoldStaysWhole() {
    String untold = PAUL.replace("PAUL", "");
    Stream.of(
            LOT.substring(0, LOT.length() - 40),
            LabSamples.file(JEANNE, POTASSIUM),
            report(JEANNE, POTASSIUM) + LabSamples.file(JEANNE, SODIUM),
            report(JEANNE, POTASSIUM) + LabSamples.file(untold, SODIUM),
            "Chère consœur,\nje vous adresse Mme DUPRÉ.\n",
            "")
        .forEach(text -> assertEquals(List.of(), LabParts.of(text), text));
  }
}
