package org.galien.platform.places;

import java.util.List;

/** What a module has to say in the « synthèse médicale » of a patient. */
public interface SynthesisSource {

  /**
   * In the order in which they are read; only what who acts may see. A section nobody says anything
   * of is shown as one in which nothing is recorded.
   */
  List<SynthesisLine> lines(long patient);
}
