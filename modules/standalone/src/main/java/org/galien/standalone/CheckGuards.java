package org.galien.standalone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.db.Migrator;
import org.galien.platform.checks.DataCheck;
import org.galien.platform.checks.Finding;

/** Whether the database still refuses what it promised to; only the owner sees its triggers. */
@ApplicationScoped
class CheckGuards implements DataCheck {

  private static final String SUBJECT = "platform.guards";

  @Inject Migrator migrator;

  @Override
  public List<Finding> findings(boolean tidy) {
    List<String> missing = migrator.missingGuards();
    return List.of(
        missing.isEmpty()
            ? Finding.found(SUBJECT, "platform.guards-there")
            : Finding.missing(SUBJECT, "platform.guards-missing", String.join(", ", missing)));
  }
}
