package org.galien.patients.web;

import org.galien.patients.MergeTrait;

/**
 * A trait of two charts side by side.
 *
 * @param takeB whether that of the second chart is chosen
 */
public record MergeRow(MergeTrait trait, String a, String b, boolean takeB) {

  /** Key of the trait's name. */
  public String getLabel() {
    return "patients.merge.trait." + trait.key();
  }

  /** Name of the pair of buttons. */
  public String getField() {
    return "trait." + trait.key();
  }

  public boolean isSame() {
    return a.equals(b);
  }
}
