package org.galien.encounters.web;

import java.util.List;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;

/**
 * A section with what is recorded in it.
 *
 * @param lines empty when nothing is
 */
public record SynthesisPart(SynthesisSection section, List<SynthesisLine> lines) {

  /** Message key. */
  public String getTitle() {
    return "encounters.synthesis." + section.getCode();
  }

  /** Message key of what stands there when nothing is recorded. */
  public String getNothing() {
    return section == SynthesisSection.ALLERGIES
        ? "encounters.synthesis.allergies-not-asked"
        : "encounters.synthesis.nothing";
  }

  public List<SynthesisLine> getLines() {
    return lines;
  }
}
