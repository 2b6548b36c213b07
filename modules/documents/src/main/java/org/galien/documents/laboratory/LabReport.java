package org.galien.documents.laboratory;

import java.time.LocalDate;
import java.util.List;

/**
 * One patient's report.
 *
 * @param patient as the laboratory names them
 * @param dossier the laboratory's number for this sample, null where it gives none; a correction
 *     bears the number of what it corrects
 * @param takenOn day of the sample, null where none is told
 * @param text lines made for the eye
 * @param remarks of the laboratory among the results, empty ones kept
 */
public record LabReport(
    LabPatient patient,
    LabParty sender,
    LabParty recipient,
    String dossier,
    LocalDate takenOn,
    List<String> text,
    List<String> remarks,
    List<LabResult> results) {

  public LabReport {
    text = List.copyOf(text);
    remarks = List.copyOf(remarks);
    results = List.copyOf(results);
  }
}
