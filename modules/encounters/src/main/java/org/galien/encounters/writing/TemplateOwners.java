package org.galien.encounters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.encounters.Clinicians;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** Physicians of the practice say what its notes start from; who replaces them uses it. */
@ApplicationScoped
class TemplateOwners {

  @Inject Acting acting;
  @Inject Clinicians clinicians;

  boolean isOwner() {
    return acting.current().roles().contains(Role.PHYSICIAN);
  }

  /**
   * @throws TemplatesNeedADoctor unless a physician of the practice acts
   */
  UserId require() {
    if (!isOwner()) {
      throw new TemplatesNeedADoctor();
    }
    return clinicians.requireWriter();
  }
}
