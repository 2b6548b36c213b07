package org.galien.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/** Who may see what the practice receives, decided by the roles of who acts. */
@ApplicationScoped
public class MailHandlers {

  /** Reception, and those bound to a patient's care. */
  public static final Set<Role> ROLES =
      Set.of(Role.SECRETARY, Role.PHYSICIAN, Role.NURSE, Role.SUBSTITUTE);

  @Inject Acting acting;

  /** True for those roles, and for the system: background work reads what came. */
  public boolean mayHandle() {
    Actor who = acting.current();
    return who.system() || who.roles().stream().anyMatch(ROLES::contains);
  }

  /**
   * @throws DocumentsAreForReceptionAndCare when who acts holds none of those roles
   */
  public void require() {
    if (!mayHandle()) {
      throw new DocumentsAreForReceptionAndCare();
    }
  }
}
