package org.galien.platform.places;

import org.galien.platform.users.UserId;

/** Leaves somebody something to do, where they look for what waits. */
public interface TaskGiver {

  /**
   * @param text what is to be done, about no patient
   * @param to somebody who works here; nothing is left for who does not handle tasks
   */
  void give(String text, UserId to);
}
