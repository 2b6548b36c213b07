package org.galien.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.galien.launcher.DatabaseServer;

/** The application under test. */
public final class RunningApp {

  public static final String SECRETARY = "s.guivarch";
  public static final String PHYSICIAN = "h.castaing";
  public static final String ADMINISTRATOR = "admin";
  public static final String PASSWORD = "galien-demo-2026";

  private final DatabaseServer database;
  private final AppServer server;

  RunningApp(DatabaseServer database, AppServer server) {
    this.database = database;
    this.server = server;
  }

  public DatabaseServer database() {
    return database;
  }

  /**
   * @param path beginning with a slash
   */
  public String url(String path) {
    return server.url(path);
  }

  /** Goes to a page and fails unless it is there. */
  public void open(Page page, String path) {
    Response response = page.navigate(url(path));
    if (response.status() != 200) {
      throw new AssertionError(path + " answered " + response.status());
    }
  }

  /** Signs in through the form; ends on the day. */
  public void signIn(Page page, String login) {
    open(page, "/connexion.xhtml");
    page.fill("#login", login);
    page.fill("#password", PASSWORD);
    page.click("#enter");
    page.waitForURL(Pattern.compile(".*/journee\\.xhtml"));
  }
}
