package org.galien.platform.users.accounts;

import org.galien.platform.users.UserView;

/** An account and the hash of its password. */
record Credential(UserView user, String hash) {

  /** Never prints the hash. */
  @Override
  public String toString() {
    return "Credential[" + user.id() + "]";
  }
}
