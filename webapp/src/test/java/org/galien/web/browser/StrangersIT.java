package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What strangers can do to those who work: a server of its own, with the memory a practice's has.
 * Longer and with figures: {@code ./galien bench load}.
 */
@BrowserTest
class StrangersIT {

  private static final String JSON_TO_COME =
      """
      POST /api/session HTTP/1.1\r
      Host: %1$s\r
      X-Galien: 1\r
      Content-Type: application/json\r
      Content-Length: 1000\r
      \r
      {""";
  private static final String FORM_TO_COME =
      """
      POST /connexion.xhtml HTTP/1.1\r
      Host: %1$s\r
      Content-Type: application/x-www-form-urlencoded\r
      Content-Length: 1000\r
      \r
      login=""";
  private static final String LARGE_TO_COME =
      """
      POST /api/messages HTTP/1.1\r
      Host: %1$s\r
      Cookie: galien=%2$s\r
      X-Galien: 1\r
      Content-Type: application/json\r
      Content-Length: 300000\r
      \r
      {""";
  private static final String HEADERS_TO_COME = "GET /connexion.xhtml HTTP/1.1\r\nHost: %1$s\r\n";
  private static final String UNREAD =
      """
      GET /jakarta.faces.resource/components.js.xhtml?ln=primefaces HTTP/1.1\r
      Host: %1$s\r
      \r
      """
          .repeat(3);
  private static final String FORM_UNREAD =
      """
      POST /connexion.xhtml HTTP/1.1\r
      Host: %1$s\r
      Content-Type: application/x-www-form-urlencoded\r
      Content-Length: 3\r
      \r
      a=b"""
          .repeat(40);
  private static AppServer server;
  private static RunningApp app;

  @BeforeAll
  static void start(SharedParts parts) throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>(AppServer.settings(parts.database()));
    settings.put("galien.disk.warning-megabytes", String.valueOf(Long.MAX_VALUE >> 24));
    Path directory =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "door-");
    server = new AppServer(directory.toAbsolutePath(), settings).withMemory("320m").start();
    app = new RunningApp(parts.database(), server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void sixtySignInsAtOnceAreAllAnsweredAndTheServerStays() throws Exception {
    List<Future<Integer>> answers = new ArrayList<>();
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(60)) {
      for (int i = 0; i < 60; i++) {
        String login = i % 2 == 0 ? "personne" : "personne." + i;
        answers.add(threads.submit(() -> signIn(login)));
      }
    }
    Duration last = Duration.ofNanos(System.nanoTime() - begin);
    for (Future<Integer> answer : answers) {
      int status = answer.get();
      assertTrue(status == 422 || status == 503, "answered " + status);
    }
    assertTrue(last.toSeconds() <= 20, "the last waited " + last);
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      assertEquals(200, secretary.get("/journee.xhtml").statusCode());
    }
  }

  private static int signIn(String login) {
    try (Visitor visitor = new Visitor(app)) {
      String body = "{\"login\":\"%s\",\"password\":\"pas le bon mot de passe\"}".formatted(login);
      return visitor.json("POST", "/api/session", body).statusCode();
    }
  }

  @Test
  void theOwnerUnlocksTheOwnScreenWhateverOthersTriedAtThatAddress() throws Exception {
    try (Visitor owner = Visitor.signedIn(app, RunningApp.NURSE);
        Visitor other = new Visitor(app)) {
      assertEquals(200, owner.json("DELETE", "/api/session", "").statusCode());
      assertEquals(401, owner.get("/api/patients?q=mar").statusCode());
      String wrong = "{\"login\":\"%s\",\"password\":\"x\"}".formatted(RunningApp.NURSE);
      String answer = "";
      for (int i = 0; i < 9 && !answer.contains("sign-in-throttled"); i++) {
        answer = other.json("POST", "/api/session", wrong).body();
      }
      assertTrue(answer.contains("platform.sign-in-throttled"), answer);
      owner.signIn(RunningApp.NURSE);
      assertEquals(200, owner.get("/api/patients?q=mar").statusCode());
    } finally {
      app.update("DELETE FROM platform_sign_in_try WHERE login = ?", RunningApp.NURSE);
    }
  }

  @Test
  void whoSendsOrTakesNothingHoldsNobodyUp() throws Exception {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      for (String text :
          List.of(JSON_TO_COME, FORM_TO_COME, HEADERS_TO_COME, UNREAD, FORM_UNREAD)) {
        URI address = URI.create(app.url("/"));
        String sent = text.formatted(address.getAuthority());
        try (Sockets slow = new Sockets(200, "127.0.0.9", address, sent)) {
          long begin = System.nanoTime();
          assertEquals(200, secretary.get("/api/patients?q=mar").statusCode(), sent);
          assertEquals(422, signIn("personne.autre" + sent.hashCode()), sent);
          Duration both = Duration.ofNanos(System.nanoTime() - begin);
          assertTrue(both.toSeconds() < 8, "others waited " + both + " for\n" + sent);
          List<String> answers = slow.answers();
          assertTrue(
              answers.stream().allMatch(line -> line.matches("HTTP/1.1 (200|503)")),
              answers::toString);
        }
      }
    }
  }

  @Test
  void whoSendsLargeBodiesSlowlyHoldsUpNobodyElse() throws Exception {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY);
        Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      URI address = URI.create(app.url("/"));
      String session = secretary.session();
      String sent = LARGE_TO_COME.formatted(address.getAuthority(), session);
      try (Sockets slow = new Sockets(8, "127.0.0.9", address, sent)) {
        long begin = System.nanoTime();
        String large = "{\"text\":\"" + "a".repeat(300_000) + "\"}";
        assertEquals(400, physician.json("POST", "/api/messages", large).statusCode());
        assertEquals(200, secretary.get("/api/patients?q=mar").statusCode());
        Duration both = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(both.toSeconds() < 8, "others waited " + both);
      }
    }
  }

  @Test
  void whatAnybodyCanSendWritesALineOfLogAtMost() throws Exception {
    try (Visitor nobody = new Visitor(app)) {
      String page = nobody.get("/connexion.xhtml").body();
      nobody.post("/connexion.xhtml", page, Map.of());
      long before = Files.size(server.log());
      String deep = "{\"login\":" + "[".repeat(3_000);
      assertEquals(400, nobody.json("POST", "/api/session", deep).statusCode());
      String broad = "{\"login\":[" + "1,".repeat(30_000) + "1]}";
      assertEquals(400, nobody.json("POST", "/api/session", broad).statusCode());
      URI address = URI.create(app.url("/"));
      // Gone before they have read what they asked for.
      new Sockets(20, "127.0.0.9", address, UNREAD.formatted(address.getAuthority())).close();
      nobody.form("/connexion.xhtml", "jakarta.faces.ViewState=abcdef&login=x");
      nobody.form("/connexion.xhtml", "jakarta.faces.ViewState=H4sIAAAA&login=x");
      nobody.form("/connexion.xhtml", "login=%zz");
      nobody.get("/connexion.xhtml");
      long written = Files.size(server.log()) - before;
      assertTrue(written < 2_000, written + " bytes of log");
    }
  }

  @Test
  void theScreensAndHealthSayThatTheDiskIsFilling() {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      assertTrue(secretary.get("/reglages.xhtml").body().contains("presque plein"));
      String disk = secretary.get("/health").body().replaceAll("[\\s\"]", "");
      assertTrue(disk.contains("name:disk,status:UP,data:{low:true,freeMegabytes:"), disk);
    }
  }
}
