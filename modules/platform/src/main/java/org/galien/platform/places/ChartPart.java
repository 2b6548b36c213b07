package org.galien.platform.places;

import java.io.IOException;

/** What a module keeps of a patient, when the whole chart is handed out (RGPD 15). */
public interface ChartPart {

  /** Parts come in this order; the identity is 0. */
  int order();

  /** Writes everything, also what is no longer in force. The system acts. */
  void write(long patient, ChartWriter out) throws IOException;
}
