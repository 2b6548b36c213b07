package org.galien.encounters.background;

import java.util.List;

/**
 * What is known of a patient's allergies. "Nobody asked" and "none" are different answers.
 *
 * @param asked false when nothing was ever recorded
 * @param entries allergies first, the most critical first
 */
public record AllergyList(boolean asked, List<AllergyView> entries) {

  public boolean noneKnown() {
    return asked && entries.isEmpty();
  }

  public List<AllergyView> allergies() {
    return entries.stream().filter(AllergyView::allergy).toList();
  }

  public List<AllergyView> intolerances() {
    return entries.stream().filter(entry -> !entry.allergy()).toList();
  }
}
