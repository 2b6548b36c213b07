package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.platform.checks.Finding;
import org.galien.platform.vault.DiskSpace;

@ApplicationScoped
class DiskPart implements StatusPart {

  private static final String SUBJECT = "platform.status.disk";

  @Inject DiskSpace space;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Finding> now() {
    long free = space.freeMegabytes();
    return List.of(
        space.low()
            ? Finding.missing(SUBJECT, "platform.status.disk-low", free)
            : Finding.found(SUBJECT, "platform.status.disk-free", free));
  }
}
