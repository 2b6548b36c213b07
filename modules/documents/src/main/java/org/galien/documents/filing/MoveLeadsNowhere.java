package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** The document lies in the chart it should be moved to. */
public final class MoveLeadsNowhere extends Refusal {
  MoveLeadsNowhere() {
    super("documents.move-leads-nowhere");
  }
}
