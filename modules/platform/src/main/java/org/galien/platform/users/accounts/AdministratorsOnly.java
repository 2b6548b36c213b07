package org.galien.platform.users.accounts;

import org.galien.platform.Refusal;

/** Accounts are changed by administrators. */
public final class AdministratorsOnly extends Refusal {
  AdministratorsOnly() {
    super("platform.administrators-only");
  }
}
