package org.galien.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.galien.launcher.database.DatabaseAccount;
import org.galien.launcher.database.DatabaseServer;

/** The application under test. */
public final class RunningApp {

  public static final String SECRETARY = "s.guivarch";
  public static final String COLLEAGUE = "r.tanguy";
  public static final String PHYSICIAN = "h.castaing";
  public static final String NURSE = "p.dacosta";
  public static final String ADMINISTRATOR = "admin";
  public static final String PASSWORD = "galien-demo-2026";

  /** The practice's, as its settings give it. */
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private final DatabaseServer database;
  private final AppServer server;

  RunningApp(DatabaseServer database, AppServer server) {
    this.database = database;
    this.server = server;
  }

  /** The practice's day, which may have begun before the machine's. */
  static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  public DatabaseServer database() {
    return database;
  }

  /** The power fails, and comes back. */
  public void losePower() throws IOException, InterruptedException {
    server.kill();
    server.start();
  }

  private Connection owner() throws SQLException {
    DatabaseAccount owner = database.address().owner();
    return DriverManager.getConnection(database.jdbcUrl(), owner.user(), owner.password());
  }

  /** Changes rows as no screen can. */
  void update(String sql, Object... parameters) throws SQLException {
    try (Connection connection = owner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  /** First column of what a statement with one parameter finds. */
  public List<String> strings(String sql, Object parameter) throws SQLException {
    try (Connection connection = owner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      List<String> found = new ArrayList<>();
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** Waits until no task is left to do, a minute at most. */
  void awaitRead() throws SQLException, InterruptedException {
    Instant end = Instant.now().plusSeconds(60);
    String due = "SELECT id FROM platform_task WHERE state IN ('QUEUED', ?)";
    while (!strings(due, "RUNNING").isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
  }

  /** Makes in the database what no screen makes; a statement with one parameter. */
  public void change(String sql, Object parameter) throws SQLException {
    try (Connection connection = owner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      statement.executeUpdate();
    }
  }

  /**
   * @param path beginning with a slash
   */
  public String url(String path) {
    return server.url(path);
  }

  /** As from another machine of the practice: by HTTPS. */
  URI fromNetwork(String path) {
    return server.fromNetwork(path);
  }

  /** Where patients are answered. */
  URI forPatients(String path) {
    return server.forPatients(path);
  }

  /** Where letters are laid for a secure mail. */
  Path outbox() {
    return server.outbox();
  }

  /** Where claims are laid, and their answers read. */
  Path bridge() {
    return server.bridge();
  }

  /** The certificate that the practice's machines trust. */
  Path authority() {
    return server.authority();
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
