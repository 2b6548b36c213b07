package org.galien.platform.schedules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.settings.Settings;
import org.galien.platform.tasks.TaskWorker;

/**
 * All that goes on behind the screens. A start that only shows whether a new version starts does
 * none of it: should it fail, the data are put back, and what was sent would have been sent.
 */
@ApplicationScoped
public class BackgroundWork {

  @Inject Settings settings;
  @Inject TaskWorker worker;
  @Inject Scheduler scheduler;

  /** Begins; called once, after migrations. */
  public void start() {
    if (!settings.read(TrialSettings.class).trial()) {
      worker.start();
      scheduler.start();
    }
  }
}
