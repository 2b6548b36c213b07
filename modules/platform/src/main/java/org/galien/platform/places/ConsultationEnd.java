package org.galien.platform.places;

import java.util.Optional;

/** What is done, and known, once the note of a consultation is signed: the agenda's part. */
public interface ConsultationEnd {

  /**
   * Who acts has signed the note of a consultation of today: the visit of this patient that is
   * under way with them ends.
   *
   * @return true when one ended
   */
  boolean signed(long patient);

  /** Whom who acts sees next, if somebody waits for them. */
  Optional<NextPatient> next();

  /** How many minutes were planned for this patient's visit that is under way with who acts. */
  Optional<Integer> planned(long patient);
}
