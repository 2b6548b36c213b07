package org.galien.scheduling.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** The desk and administrators set everybody's hours; practitioners their own. */
@ApplicationScoped
public class HoursRights {

  /** Who may set everybody's. */
  public static final Set<Role> DESK = Set.of(Role.SECRETARY, Role.ADMINISTRATOR);

  @Inject Acting acting;

  public boolean maySet(UserId practitioner) {
    Actor actor = acting.current();
    return actor.system()
        || practitioner.equals(actor.user())
        || actor.roles().stream().anyMatch(DESK::contains);
  }

  void require(UserId practitioner) {
    if (!maySet(practitioner)) {
      throw new HoursOfOthers();
    }
  }
}
