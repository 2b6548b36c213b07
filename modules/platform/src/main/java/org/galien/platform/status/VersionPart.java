package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.galien.platform.checks.Finding;

/** What runs. */
@ApplicationScoped
class VersionPart implements StatusPart {

  private static final String UNKNOWN = "0.1.0";

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<Finding> now() {
    String packaged = VersionPart.class.getPackage().getImplementationVersion();
    return List.of(
        Finding.found(
            "platform.status.version",
            "platform.status.version-is",
            packaged == null ? UNKNOWN : packaged,
            Runtime.version().toString()));
  }
}
