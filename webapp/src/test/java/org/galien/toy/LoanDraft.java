package org.galien.toy;

import java.util.ArrayList;
import java.util.List;
import org.galien.patients.PatientId;

/**
 * What shall be lent.
 *
 * @param patient null for nobody
 */
public record LoanDraft(String item, PatientId patient) {

  private static final int LONGEST = 120;

  /** All that is wrong, in the order of the form. */
  public List<LoanRefusal> refusals() {
    List<LoanRefusal> found = new ArrayList<>();
    if (item.isBlank()) {
      found.add(new LoanRefusal("item", "toy.item-missing"));
    } else if (item.strip().length() > LONGEST) {
      found.add(new LoanRefusal("item", "toy.item-long"));
    }
    if (patient == null) {
      found.add(new LoanRefusal("patient", "toy.patient-missing"));
    }
    return found;
  }
}
