package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/** Doctors own the sorting rules: what is urgent, and whom a letter is for, is theirs to say. */
@ApplicationScoped
class RuleOwners {

  @Inject Acting acting;

  boolean isOwner() {
    return acting.current().roles().contains(Role.PHYSICIAN);
  }

  /**
   * @throws RulesNeedADoctor unless a doctor of the practice acts
   */
  Actor require() {
    if (!isOwner()) {
      throw new RulesNeedADoctor();
    }
    return acting.current();
  }
}
