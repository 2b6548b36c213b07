package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;
import org.junit.jupiter.api.Test;

/**
 * What the server gives to whom, asked without a browser. Needs the demonstration's first chart.
 */
@BrowserTest
class AccessIT {

  private static final String OTHER_PHYSICIAN = "as.kerguelen";
  private static final String CHART = "/dossier.xhtml?patient=1";

  /** A patient whom nobody asked for allergies. */
  private static final String UNASKED =
      "SELECT id FROM patients_patient p WHERE id > ? AND NOT EXISTS (SELECT 1 FROM"
          + " encounters_allergy a WHERE a.patient_id = p.id) LIMIT 1";

  @Test
  void nobodyGetsAnythingButTheDoor(RunningApp app) {
    try (Visitor nobody = new Visitor(app)) {
      for (String path : List.of("/api/patients?q=mar", "/api/documents/1/original")) {
        assertEquals(401, nobody.get(path).statusCode(), path);
      }
      for (String path : List.of(CHART, "/patients.xhtml", "/metrics", "/openapi")) {
        assertEquals(302, nobody.get(path).statusCode(), path);
      }
      assertEquals(200, nobody.get("/connexion.xhtml").statusCode());
    }
  }

  @Test
  void theChartShowsReceptionWhetherThereIsAnAldAndNothingClinical(RunningApp app) {
    for (String login : List.of(RunningApp.SECRETARY, RunningApp.ADMINISTRATOR)) {
      try (Visitor visitor = Visitor.signedIn(app, login)) {
        String chart = visitor.get(CHART).body();
        assertTrue(chart.contains("<span class=\"nw\">oui</span>"), login);
        for (String clinical : List.of("E11.9", "Diabète", "Hypertension", "Amoxicilline")) {
          assertFalse(chart.contains(clinical), login + " reads " + clinical);
        }
      }
    }
    try (Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      String chart = physician.get(CHART).body();
      assertTrue(chart.contains("E11.9") && chart.contains("Amoxicilline"));
    }
  }

  /** docs/roles.md says the same in words. */
  @Test
  void eachRoleReadsOfAChartWhatItsWorkNeeds(RunningApp app) throws Exception {
    try (Visitor visitor = Visitor.signedIn(app, RunningApp.COLLEAGUE)) {
      filed(visitor);
      for (Role role : Role.values()) {
        DoorsIT.giveRole(app, role);
        HttpResponse<String> chart = visitor.get(CHART);
        String body = chart.body();
        boolean patients = role != Role.MANAGER;
        boolean mail = patients && role != Role.ADMINISTRATOR;
        assertEquals(patients ? 200 : 403, chart.statusCode(), role.name());
        assertEquals(role.clinical(), body.contains("Amoxicilline"), role + ": allergies");
        assertEquals(role.clinical(), body.contains("Hypertension"), role + ": conditions");
        assertEquals(mail, body.contains("document="), role + ": mail");
        int trail = visitor.get("/journal.xhtml").statusCode();
        assertEquals(Right.TRAIL.roles().contains(role) ? 200 : 403, trail, role + ": trail");
      }
    } finally {
      DoorsIT.giveRole(app, Role.SECRETARY);
    }
  }

  @Test
  void whoReadsADocumentOfAChartIsOnRecordOnce(RunningApp app) throws Exception {
    try (Visitor physician = Visitor.signedIn(app, OTHER_PHYSICIAN)) {
      String number = filed(physician);
      for (int i = 0; i < 2; i++) {
        physician.get(CHART + "&document=" + number);
        physician.get("/api/documents/" + number + "/pages/1");
      }
      List<String> viewers =
          app.strings(
              "SELECT actor_name FROM platform_audit_entry WHERE action = 'document.viewed'"
                  + " AND patient_id = 1 AND subject_id = ?",
              number);
      assertEquals(1, viewers.stream().filter(name -> name.endsWith("Kerguélen")).count());
    }
  }

  @Test
  void anAdministratorWithoutAnotherRoleSeesNoMail(RunningApp app) {
    String document;
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      document = "&document=" + filed(secretary);
      assertTrue(secretary.get("/journee.xhtml").body().contains("documents.xhtml"));
      assertTrue(secretary.get(CHART + document).body().contains("/api/documents/"));
    }
    try (Visitor administrator = Visitor.signedIn(app, RunningApp.ADMINISTRATOR)) {
      HttpResponse<String> inbox = administrator.get("/documents.xhtml");
      assertEquals(403, inbox.statusCode());
      assertTrue(inbox.body().contains("Accès réservé"));
      for (String path : List.of("state", "1/pages/1", "1/original")) {
        HttpResponse<String> refused = administrator.get("/api/documents/" + path);
        assertEquals(403, refused.statusCode(), path);
        assertTrue(refused.body().contains("Votre rôle ne donne pas accès"), path);
      }
      HttpResponse<String> day = administrator.get("/journee.xhtml");
      assertEquals(200, day.statusCode());
      assertFalse(day.body().contains("documents.xhtml"));
      HttpResponse<String> chart = administrator.get(CHART + document);
      assertEquals(200, chart.statusCode());
      assertFalse(chart.body().contains("document="), "the timeline lists documents");
      assertFalse(chart.body().contains("/api/documents/"), "a document is shown");
    }
  }

  @Test
  void theServersOwnPagesAreClosed(RunningApp app) {
    try (Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      for (String path :
          List.of("/metrics", "/openapi", "/taches.xhtml", "/comptes.xhtml", "/galien/x.xhtml")) {
        assertEquals(403, physician.get(path).statusCode(), path);
      }
      assertEquals(404, physician.get("/api/application.wadl").statusCode());
      assertEquals(403, physician.get("/galien/patients/search.xhtml").statusCode());
    }
  }

  @Test
  void picturesOfPagesStayInNoCache(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      HttpResponse<String> picture = secretary.get("/api/documents/1/pages/1");
      assertEquals(200, picture.statusCode());
      assertEquals(List.of("no-store"), picture.headers().allValues("Cache-Control"));
    }
  }

  @Test
  void anEndlessBodyIsNotReadIntoMemory(RunningApp app) {
    try (Visitor nobody = new Visitor(app)) {
      String body = "{\"login\":\"" + "a".repeat(3 << 20) + "\"}";
      assertEquals(413, nobody.json("POST", "/api/session", body).statusCode());
      assertEquals(400, nobody.json("POST", "/api/session", "{{{").statusCode());
      String deep = "{\"login\":" + "[".repeat(10_000);
      assertEquals(400, nobody.json("POST", "/api/session", deep).statusCode());
    }
  }

  @Test
  void aNumberTooLongIsNobodys(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      String first = secretary.get("/api/patients/1").body();
      for (String number : List.of("4294967297", "1.9", "\"1\"")) {
        String patient = first.replace("\"id\":1,", "\"patient\":" + number + ",");
        String body = patient.replace("}", ",\"type\":\"BIOLOGIE\"}");
        String path = "/api/documents/" + waiting(secretary) + "/filing";
        assertTrue(secretary.json("POST", path, body).statusCode() >= 400, number);
      }
    }
  }

  @Test
  void aPageDoesNothingForWhoSignedInSince(RunningApp app) throws SQLException {
    String unasked = "/dossier.xhtml?patient=" + app.strings(UNASKED, 900).getFirst();
    try (Visitor tab = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      String page = tab.get(unasked).body();
      tab.signIn(OTHER_PHYSICIAN);
      Map<String, String> form =
          Map.of("background", "background", "background:none", "background:none");
      assertTrue(tab.post(unasked, page, form).body().contains("par une autre personne"));
      String after = tab.get(unasked).body();
      assertTrue(after.contains("background:none"));
      tab.post(unasked, after, form);
      assertFalse(tab.get(unasked).body().contains("background:none"));
    }
  }

  /** A document of the chart. */
  private static String filed(Visitor visitor) {
    return visitor.get(CHART).body().replaceAll("(?s).*?data-read=\"document=(\\d+)\".*", "$1");
  }

  /** A document of the inbox. */
  private static String waiting(Visitor visitor) {
    String page = visitor.get("/documents.xhtml").body();
    return page.replaceAll("(?s).*?data-id=\"(\\d+)\".*", "$1");
  }
}
