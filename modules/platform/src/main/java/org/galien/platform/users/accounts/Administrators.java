package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;

/** Who may change accounts; there is always somebody who may. */
@ApplicationScoped
public class Administrators {

  @Inject EntityManager em;
  @Inject Acting acting;

  /**
   * The system may too: it sets a practice up.
   *
   * @throws org.galien.platform.users.RoleRefused when a person acts who is none
   */
  public void require() {
    Right.ADMINISTRATION.require(acting.current());
  }

  /**
   * Call it before anything is read: of two administrators who close each other's accounts at once,
   * the second waits here and then sees what the first did.
   *
   * @throws LastAdministrator when nobody else is an active administrator
   */
  void requireOneBeside(UserId leaving) {
    List<?> active =
        em.createNativeQuery(
                "SELECT u.id FROM platform_user u JOIN platform_user_role r ON r.user_id = u.id"
                    + " WHERE u.active AND r.role = 'ADMINISTRATOR' ORDER BY u.id FOR UPDATE")
            .getResultList();
    if (active.equals(List.of(leaving.value()))) {
      throw new LastAdministrator();
    }
  }
}
