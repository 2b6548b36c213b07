package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.platform.users.Role;
import org.junit.jupiter.api.Test;

/** Every declared door with every role, and what nobody declared. */
@BrowserTest
class DoorsIT {

  private static final String WITH_ROLE =
      "UPDATE platform_user_role SET role = ? WHERE user_id ="
          + " (SELECT id FROM platform_user WHERE login = ?)";

  /** In an address; those that scripts complete have no number. */
  private static final Pattern NAMED_PATIENT = Pattern.compile("patient=\\d");

  /** A declared path, and who may ask for it. */
  private record Door(String path, boolean page, boolean anybody, Set<String> roles) {

    static Door of(JsonObject json) {
      return new Door(
          json.getString("path"),
          json.getBoolean("page"),
          json.getBoolean("anybody"),
          json.getJsonArray("roles").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .collect(Collectors.toSet()));
    }
  }

  /** One person, with each role in turn: a role given or taken away counts at once. */
  @Test
  void everyDoorOpensForItsRolesAndForNobodyElse(RunningApp app) throws SQLException {
    List<Door> doors = doors(app);
    assertTrue(doors.size() > 15);
    try (Visitor visitor = Visitor.signedIn(app, RunningApp.COLLEAGUE)) {
      for (Role role : Role.values()) {
        giveRole(app, role);
        doors.forEach(door -> tried(visitor, role.name(), door));
      }
    } finally {
      giveRole(app, Role.SECRETARY);
    }
  }

  private static void tried(Visitor visitor, String role, Door door) {
    int status = visitor.get(door.path()).statusCode();
    String told = role + " at " + door.path() + " got " + status;
    if (door.anybody() || door.roles().contains(role)) {
      assertTrue(status != 403 && status != 401, told);
    } else {
      assertEquals(403, status, told);
    }
  }

  /** Whoever opens a door to a role, or shuts one, says so where people read it. */
  @Test
  void theDoorsAreThoseThatTheDocumentsSay(RunningApp app) throws IOException {
    String said = Files.readString(Path.of("../docs/roles.md"));
    String doors =
        doors(app).stream()
            .filter(door -> !door.anybody())
            .map(DoorsIT::line)
            .distinct()
            .sorted()
            .filter(line -> !said.contains(line + "\n"))
            .collect(Collectors.joining("\n"));
    assertEquals("", doors, "these lines are missing in docs/roles.md");
  }

  private static String line(Door door) {
    return Stream.of(Role.values())
        .map(role -> door.roles().contains(role.name()) ? "x" : " ")
        .collect(Collectors.joining(" | ", "| `" + door.path() + "` | ", " |"));
  }

  @Test
  void nobodyGetsPastTheDoorsThatAreNotOpen(RunningApp app) {
    try (Visitor nobody = new Visitor(app)) {
      for (String spelling :
          List.of("/jakarta.faces.resource/../comptes.xhtml", "/absente.xhtml")) {
        int status = nobody.get(spelling).statusCode();
        assertTrue(status == 302 || status == 401 || status == 404, spelling + " got " + status);
      }
      for (Door door : doors(app)) {
        int status = nobody.get(door.path()).statusCode();
        boolean turnedAway = status == 302 || status == 401;
        assertEquals(!door.anybody(), turnedAway, door + " got " + status);
      }
    }
  }

  @Test
  void whatNobodyDeclaredIsNotThere(RunningApp app) {
    try (Visitor administrator = Visitor.signedIn(app, RunningApp.ADMINISTRATOR)) {
      for (String path :
          List.of(
              "/absente.xhtml",
              "/api/absent",
              "/api/patientsx",
              "/journee.xhtml/x",
              "/JOURNEE.XHTML",
              "/absent.txt",
              "/WEB-INF/web.xml")) {
        assertEquals(404, administrator.get(path).statusCode(), path);
      }
      for (String around :
          List.of("/../documents.xhtml", "/%2e%2e/documents.xhtml", "/..%2fdocuments.xhtml")) {
        int status = administrator.get("/jakarta.faces.resource" + around).statusCode();
        assertTrue(status == 403 || status == 404 || status == 400, around + " got " + status);
      }
      assertEquals(403, administrator.get("/%64ocuments.xhtml").statusCode());
      assertEquals(404, administrator.get("/documents.xhtml;x=y").statusCode());
      assertEquals(404, administrator.get("/api/documents;x=y/state").statusCode());
      assertEquals(403, administrator.get("/api/x/../documents/state").statusCode());
    }
  }

  /** The till tells sums, and of nobody. */
  @Test
  void aManagerBeginsAtTheTillAndLearnsOfNoPatient(RunningApp app) throws SQLException {
    try (Visitor visitor = Visitor.signedIn(app, RunningApp.COLLEAGUE)) {
      giveRole(app, Role.MANAGER);
      HttpResponse<String> home = visitor.get("/");
      assertEquals(302, home.statusCode());
      assertTrue(home.headers().firstValue("Location").orElse("").endsWith("/caisse.xhtml"));
      for (String path : List.of("/caisse.xhtml", "/reglages.xhtml")) {
        HttpResponse<String> page = visitor.get(path);
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("data-patient-search"));
        assertFalse(page.body().contains("journee.xhtml"));
        assertFalse(NAMED_PATIENT.matcher(page.body()).find(), path);
      }
      assertEquals(403, visitor.get("/api/patients?q=martin").statusCode());
    } finally {
      giveRole(app, Role.SECRETARY);
    }
  }

  @Test
  void everyPageOfTheSourcesIsDeclared(RunningApp app) throws IOException {
    Set<String> declared =
        doors(app).stream().filter(Door::page).map(Door::path).collect(Collectors.toSet());
    assertEquals(List.of(), sources().stream().filter(p -> !declared.contains(p)).toList());
  }

  /** Names of the pages in the modules that this WAR has. */
  private static List<String> sources() throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(Path.of("../modules"))) {
      walk.filter(f -> f.getParent().endsWith("src/main/resources/META-INF/resources"))
          .map(f -> "/" + f.getFileName())
          .filter(name -> name.endsWith(".xhtml"))
          .forEach(pages::add);
    }
    assertTrue(pages.size() > 8);
    return pages;
  }

  /** Lets the colleague work with one role, from the next request on. */
  static void giveRole(RunningApp app, Role role) throws SQLException {
    app.update(WITH_ROLE, role.name(), RunningApp.COLLEAGUE);
  }

  /** Of a page with what it has to be told of, for those that show little or nothing without. */
  static String address(String page) {
    return switch (page) {
      case "/motif.xhtml",
          "/demandes.xhtml",
          "/devis.xhtml",
          "/dossier.xhtml",
          "/droits.xhtml",
          "/ecrire.xhtml",
          "/facturation.xhtml",
          "/lesions.xhtml",
          "/preconsultation.xhtml",
          "/synthese.xhtml" ->
          page + "?patient=1";
      case "/passage.xhtml" -> page + "?passage=1";
      case "/fusion.xhtml" -> page + "?a=1&b=2";
      case "/comptes.xhtml" -> page + "?compte=1";
      default -> page;
    };
  }

  static List<String> pagesFor(RunningApp app, String role) {
    return doors(app).stream()
        .filter(door -> door.page() && door.roles().contains(role))
        .map(Door::path)
        .toList();
  }

  private static List<Door> doors(RunningApp app) {
    try (Visitor administrator = Visitor.signedIn(app, RunningApp.ADMINISTRATOR)) {
      String body = administrator.get("/api/rooms").body();
      return Json.createReader(new StringReader(body)).readArray().stream()
          .map(JsonValue::asJsonObject)
          .map(Door::of)
          .toList();
    }
  }
}
