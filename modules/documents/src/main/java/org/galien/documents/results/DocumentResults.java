package org.galien.documents.results;

import java.time.LocalDate;
import java.util.List;
import org.galien.documents.laboratory.LabForm;

/**
 * What was found in one document, for who has it before them.
 *
 * @param form null where there is no result in it
 * @param trouble message key of what is wrong with the file; then none of its values counts
 * @param line of the file where that shows, 0 for the file as a whole
 */
public record DocumentResults(LabForm form, String trouble, int line, List<Report> reports) {

  /**
   * @param family as the report names the patient, null for nobody
   * @param count how many values
   * @param out how many the laboratory marks
   * @param charted true while its values stand in a chart
   * @param fit how the named patient stands to that of the chart; null outside of one
   * @param confirmedBy who said that it is about the patient of the chart all the same, or null
   */
  public record Report(
      long id,
      String family,
      String first,
      LocalDate born,
      LocalDate takenOn,
      String sender,
      long count,
      boolean charted,
      Fit fit,
      String confirmedBy) {

    /** Filed with somebody whom it does not name: its values are in no chart. */
    public boolean isWithheld() {
      return fit == Fit.CONTRADICTS && !charted;
    }
  }

  public boolean isWhole() {
    return trouble == null;
  }

  /** Several patients in one file: it wants to be separated. */
  public boolean isSeveral() {
    return reports.stream()
            .map(r -> r.family() + "|" + r.first() + "|" + r.born())
            .distinct()
            .count()
        > 1;
  }

  public long count() {
    return reports.stream().mapToLong(Report::count).sum();
  }
}
