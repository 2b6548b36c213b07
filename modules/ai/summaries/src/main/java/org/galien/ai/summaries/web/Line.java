package org.galien.ai.summaries.web;

import java.util.List;

/**
 * A sentence on a card.
 *
 * @param text as it stands: corrected where it was corrected
 * @param proposed the original where it was changed or left out, else null
 * @param behind true when what it cites is no longer so
 */
public record Line(
    long id, int number, String text, String proposed, boolean behind, List<SourceLink> sources) {

  public boolean leftOut() {
    return text.isBlank();
  }
}
