package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** Removes the file of a draft that was kept, replaced or dropped: a crash does not keep it. */
@ApplicationScoped
class DestroyDraft implements TaskHandler {

  private static final String KIND = "knowledge.destroy-draft";

  @Inject Vault vault;

  static TaskRequest of(VaultKey key) {
    return new TaskRequest(KIND, key.sha256(), 1);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws IOException {
    VaultKey key = new VaultKey(run.subject());
    if (vault.holds(key)) {
      vault.remove(key);
    }
  }
}
