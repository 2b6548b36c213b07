package org.galien.billing.accounts;

import org.galien.platform.users.UserId;

/**
 * The book of a practitioner.
 *
 * @param name of the practitioner
 * @param siren nine digits, or empty
 */
public record BookView(long id, UserId practitioner, String name, String siren) {

  /** EL reads properties. */
  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getSiren() {
    return siren;
  }
}
