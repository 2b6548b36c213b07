package org.galien.documents.laboratory;

import java.util.List;

/**
 * What a file is as a laboratory's message.
 *
 * @param reports in the order of the file; those of a file that is not whole are only for the eye
 * @param trouble message key of what is wrong with it, null when nothing is
 * @param line of the file where that shows, from 1; 0 where it is the file as a whole
 */
public record LabFile(LabForm form, List<LabReport> reports, String trouble, int line) {

  public LabFile {
    reports = List.copyOf(reports);
  }

  /** What was read from print, where nothing tells whether something is missing. */
  public static LabFile printed(List<LabReport> reports) {
    return new LabFile(LabForm.PRINTED, reports, null, 0);
  }

  static LabFile whole(LabForm form, List<LabReport> reports) {
    return new LabFile(form, reports, null, 0);
  }

  static LabFile broken(LabForm form, List<LabReport> reports, String trouble, int line) {
    return new LabFile(form, reports, trouble, line);
  }

  /** False when it was cut or cannot be told: then no value of it counts. */
  public boolean whole() {
    return trouble == null;
  }
}
