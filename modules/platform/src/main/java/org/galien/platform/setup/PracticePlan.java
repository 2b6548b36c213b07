package org.galien.platform.setup;

import java.util.List;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.factor.SharedSecret;

/**
 * What a practice begins with.
 *
 * @param code of the secret, as the administrator's telephone shows it now
 * @param network whether the machines of the practice are answered too, by HTTPS
 */
public record PracticePlan(
    String practice,
    Letterhead letterhead,
    NewUser administrator,
    SharedSecret secret,
    String code,
    List<NewUser> practitioners,
    boolean network) {

  public PracticePlan {
    practitioners = List.copyOf(practitioners);
  }
}
