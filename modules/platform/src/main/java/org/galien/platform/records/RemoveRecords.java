package org.galien.platform.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** Removes files whose time is over; that they were made and fetched stays on record. */
@ApplicationScoped
public class RemoveRecords implements TaskHandler {

  public static final String KIND = "platform.remove-records";

  @Inject Records records;
  @Inject Vault vault;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws IOException {
    for (long number : records.expired()) {
      VaultKey key = new VaultKey(records.found(number).vaultKey);
      records.removed(number);
      vault.remove(key);
    }
  }
}
