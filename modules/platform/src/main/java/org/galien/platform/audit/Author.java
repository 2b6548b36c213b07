package org.galien.platform.audit;

/**
 * Whom entries name at the moment they are written. Accounts are audited, so the trail knows none
 * of them: their package says who acts.
 */
public interface Author {

  /** Number of the account; null when a part of the system acts. */
  Long id();

  /** Display name, or the name of the part of the system. */
  String name();
}
