package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All answers, errors and files included, tell browsers the same. */
@BrowserTest
class SecurityHeadersIT {

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
  private static final String MISSING_CHART = "/dossier.xhtml?patient=999999999";

  @Test
  void everyAnswerCarriesTheSame(RunningApp app) {
    try (Visitor nobody = new Visitor(app);
        Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      String style = "/jakarta.faces.resource/platform/shell-base.css.xhtml?ln=galien";
      for (String path :
          List.of("/connexion.xhtml", "/journee.xhtml", style, "/api/patients?q=du", "/nowhere")) {
        same(nobody.get(path), "nobody at " + path);
      }
      for (String path :
          List.of(
              "/journee.xhtml",
              style,
              "/jakarta.faces.resource/none.css.xhtml?ln=galien",
              "/api/patients?q=du",
              "/api/documents/999999999/original",
              "/api/nowhere",
              "/comptes.xhtml",
              "/nowhere.xhtml",
              "/galien/x.xhtml",
              "/metrics",
              MISSING_CHART)) {
        same(secretary.get(path), path);
      }
      same(nobody.json("POST", "/api/session", "{{{"), "what is no JSON");
    }
  }

  @Test
  void theErrorPageIsReadableAndRunsNothingOfOthers(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      for (String path : List.of(MISSING_CHART, "/nowhere.xhtml", "/comptes.xhtml")) {
        HttpResponse<String> page = secretary.get(path);
        String type = header(page, "Content-Type").toLowerCase();
        assertEquals("text/html;charset=utf-8", type.replace(" ", ""), path);
        assertEquals("no-store", header(page, "Cache-Control"), path);
        String policy = header(page, "Content-Security-Policy");
        assertTrue(policy.contains("script-src 'self'"), path + ": " + policy);
        assertTrue(policy.contains("nonce-"), path + ": " + policy);
        assertTrue(page.body().contains("Retour à l’accueil"), path);
      }
      assertEquals(404, secretary.get(MISSING_CHART).statusCode());
    }
  }

  @Test
  void everyAnswerHasOnePolicyAndOnlyFilesAreKept(RunningApp app) {
    String style = "/jakarta.faces.resource/platform/shell-base.css.xhtml?ln=galien";
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      for (String path :
          List.of("/journee.xhtml", "/api/patients?q=du", "/api/nowhere", "/nowhere", "/health")) {
        HttpResponse<String> answer = secretary.get(path);
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), path);
        assertEquals("no-store", header(answer, "Cache-Control"), path);
      }
      HttpResponse<String> file = secretary.get(style);
      assertEquals(1, file.headers().allValues("Content-Security-Policy").size());
      assertEquals("text/css;charset=UTF-8", header(file, "Content-Type"));
    }
  }

  @Test
  void scriptsReadASentenceInEveryRefusal(RunningApp app) {
    try (Visitor nobody = new Visitor(app);
        Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      for (HttpResponse<String> refused :
          List.of(
              nobody.get("/api/patients?q=du"),
              secretary.get("/api/nowhere"),
              secretary.get("/api/rooms"),
              secretary.get("/api/documents/999999999/original"),
              secretary.json("POST", "/api/session", "{{{"),
              secretary.json("PATCH", "/api/session", "{}"),
              secretary.form("/api/session", "a=b"),
              nobody.json("POST", "/api/session", "a".repeat(100_000)))) {
        String told = refused.uri() + " " + refused.statusCode() + " " + refused.body();
        assertTrue(refused.statusCode() >= 400, told);
        assertTrue(header(refused, "Content-Type").startsWith("application/json"), told);
        assertTrue(refused.body().contains("\"message\":"), told);
      }
    }
  }

  @Test
  void onlyOurOwnPagesMayChangeSomething(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      String own = app.url("").replaceAll("/$", "");
      for (String foreign : List.of("http://elsewhere.example", "null", own + "0")) {
        assertEquals(
            403,
            secretary.json("PUT", "/api/session", "{}", "Origin", foreign).statusCode(),
            foreign);
      }
      assertEquals(200, secretary.json("PUT", "/api/session", "{}", "Origin", own).statusCode());
    }
  }

  @Test
  void aSessionInTheAddressOpensNothing(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY);
        Visitor nobody = new Visitor(app)) {
      String session = secretary.session();
      for (String name : List.of("galien", "jsessionid", "x")) {
        String path = "/api/session;" + name + "=" + session;
        assertFalse(nobody.get(path).body().contains("\"open\""), path);
      }
    }
  }

  @Test
  void theServerAnswersToItsOwnNamesOnly(RunningApp app) throws Exception {
    URI address = URI.create(app.url("/"));
    for (String host : List.of("127.0.0.1", "localhost", "[::1]", "127.0.0.2")) {
      assertEquals("HTTP/1.1 200", asked(address, host), host);
    }
    for (String host :
        List.of("galien.attacker.example", "192.0.2.7", "2130706433", "localhost.evil")) {
      assertEquals("HTTP/1.1 421", asked(address, host), host);
    }
  }

  private static String asked(URI address, String host) throws Exception {
    String request = "GET /connexion.xhtml HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    return sent(address, request).substring(0, 12);
  }

  /** What is answered, as far as it comes at once. */
  private static String sent(URI address, String request) throws Exception {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] bytes = new byte[4096];
      int n = socket.getInputStream().read(bytes);
      return new String(bytes, 0, n, StandardCharsets.UTF_8);
    }
  }

  /** Nothing of ours is asked then: the server cannot read who or what is meant. */
  @Test
  void whatTheServerItselfRefusesTellsTheSame(RunningApp app) throws Exception {
    URI address = URI.create(app.url("/"));
    String host = "Host: " + address.getAuthority() + "\r\n";
    for (String request :
        List.of(
            "GET /api/session HTTP/1.1\r\n",
            "GET /api/session HTTP/9.9\r\n" + host,
            "GET /api/session HTTP/1.1\r\n" + host + "Content-Length: x\r\n",
            "GET /api/session HTTP/1.1\r\n" + host + "No Header\r\n",
            "GET /api/session HTTP/1.1\r\n" + host + "X: " + "a".repeat(20_000) + "\r\n",
            "GET /api/%zz HTTP/1.1\r\n" + host,
            "GET /api/%00 HTTP/1.1\r\n" + host,
            "GET /api/..%2f.. HTTP/1.1\r\n" + host,
            "TRACE /api/session HTTP/1.1\r\n" + host,
            "GET /api/session HTTP/1.1\r\n" + host + "Expect: more\r\n")) {
      String answer = sent(address, request + "\r\n");
      String told = request.substring(0, Math.min(80, request.length())) + "\n" + answer;
      assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 505"), told);
      for (String header : HEADERS.keySet()) {
        assertEquals(2, answer.split("\r\n" + header + ": ", -1).length, told);
      }
      assertTrue(answer.contains("\r\nCache-Control: no-store"), told);
      assertTrue(answer.contains("\r\nContent-Security-Policy: default-src 'none'"), told);
      assertTrue(answer.contains("\r\n\r\n{\"message\":"), told);
    }
    String page = sent(address, "GET /connexion.xhtml HTTP/1.1\r\n\r\n");
    assertTrue(page.contains("nosniff") && page.endsWith("Content-Length: 0\r\n\r\n"), page);
  }

  private static void same(HttpResponse<String> answer, String what) {
    HEADERS.forEach(
        (name, value) ->
            assertEquals(
                List.of(value),
                answer.headers().allValues(name),
                what + " answered " + answer.statusCode() + " with another " + name));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
