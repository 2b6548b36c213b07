package org.galien.platform.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the cabinet when the server starts, after the migrations, and shows its accounts. */
@Named("demo")
@ApplicationScoped
public class DemoStart {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  @Inject Settings settings;
  @Inject DemoCabinet cabinet;

  void load(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ApplicationStarted event)
      throws Exception {
    if (isActive() && cabinet.load()) {
      LOG.info("The demonstration cabinet was loaded");
    }
  }

  public boolean isActive() {
    return settings.read(DemoSettings.class).demo();
  }

  public List<DemoAccount> getAccounts() {
    return List.of(DemoAccount.values());
  }

  public String getPassword() {
    return DemoAccount.PASSWORD;
  }
}
