package org.galien.platform.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.galien.platform.settings.Settings;

/** What the page's session keeper starts with. */
@Named("sessionInfo")
@RequestScoped
public class SessionInfo {

  @Inject Sessions sessions;
  @Inject Settings settings;
  @Inject HttpServletRequest request;

  public int getLockSeconds() {
    return settings.read(SessionSettings.class).lockSeconds();
  }

  public int getWarningSeconds() {
    return settings.read(SessionSettings.class).warningSeconds();
  }

  public long getSecondsLeft() {
    return sessions.state(request).secondsLeft();
  }
}
