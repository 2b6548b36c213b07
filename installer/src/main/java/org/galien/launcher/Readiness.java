package org.galien.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Waiting;

/** Waits until somebody could sign in: the page answers and health is UP. */
final class Readiness {
  private static final Duration LONGEST = Duration.ofSeconds(180);
  private static final int POLL_MILLISECONDS = 250;
  private static final int HTTP_MILLISECONDS = 10_000;

  /** A server that has booted answers within this many polls, or never. */
  private static final int POLLS_AFTER_BOOT = 60;

  private final String address;
  private int refusedAfterBoot;

  Readiness(String address) {
    this.address = address;
  }

  /**
   * Returns when both answer, or with how the server ended before.
   *
   * @throws LaunchFailure as soon as it is sure that they will not, after 180 s at most
   */
  Optional<Ending> await(WebServer server) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!answers(server.log())) {
      ServerLog log = server.log();
      if (!server.isAlive()) {
        return Optional.of(server.ending());
      }
      if (log.deploymentFailed()) {
        throw new LaunchFailure("launcher.server.not-deployed", log.file(), log.cause());
      }
      if (System.nanoTime() > end) {
        throw new LaunchFailure("launcher.server.slow", log.file(), LONGEST.toSeconds());
      }
      Waiting.pause(POLL_MILLISECONDS);
    }
    return Optional.empty();
  }

  private boolean answers(ServerLog log) {
    int page = status("connexion.xhtml");
    if (page == HttpURLConnection.HTTP_OK) {
      return isHealthy();
    }
    if (page >= HttpURLConnection.HTTP_BAD_REQUEST && log.hasBooted()) {
      refusedAfterBoot++;
    }
    if (refusedAfterBoot > POLLS_AFTER_BOOT) {
      throw new LaunchFailure("launcher.server.page", log.file(), Integer.toString(page));
    }
    return false;
  }

  /** MicroProfile Health: every readiness check of the application is UP. */
  boolean isHealthy() {
    try {
      HttpURLConnection connection = open("health/ready");
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK
          && new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .replace(" ", "")
              .contains("\"status\":\"UP\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  private int status(String path) {
    try {
      HttpURLConnection connection = open(path);
      int status = connection.getResponseCode();
      connection.disconnect();
      return status;
    } catch (IOException notYet) {
      return -1;
    }
  }

  private HttpURLConnection open(String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address + path).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(HTTP_MILLISECONDS);
    connection.setReadTimeout(HTTP_MILLISECONDS);
    return connection;
  }
}
