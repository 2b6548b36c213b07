package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
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
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
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
