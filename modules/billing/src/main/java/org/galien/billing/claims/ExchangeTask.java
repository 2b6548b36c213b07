package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.tasks.PermanentFailure;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** The exchange by the clock. */
@ApplicationScoped
public class ExchangeTask implements TaskHandler {

  public static final String KIND = "billing.exchange";

  @Inject Bridge bridge;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws Exception {
    try {
      bridge.run();
    } catch (ClaimRefusal refused) {
      throw new PermanentFailure("the folder of the bridge is not there", refused);
    }
  }
}
