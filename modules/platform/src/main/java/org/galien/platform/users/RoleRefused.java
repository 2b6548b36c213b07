package org.galien.platform.users;

import java.util.Locale;
import org.galien.platform.Refusal;

/** Who acts has no role that may do this. */
public final class RoleRefused extends Refusal {
  RoleRefused(Right right) {
    super("platform.role-refused." + right.name().toLowerCase(Locale.ROOT));
  }
}
