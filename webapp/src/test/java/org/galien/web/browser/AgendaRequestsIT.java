package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the agenda's resource answers to what no page of ours sends. */
@BrowserTest
class AgendaRequestsIT {

  private static final String BOOKING = "/api/appointments";

  @Test
  void whatAPersonCanTypeIsRefusedInWords(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      refused(secretary, "patient", "0", "999999999");
      refused(secretary, "practitioner", "0", "999999999", "null");
      refused(secretary, "minutes", "0", "-15", "100000", "2147483647");
      refused(secretary, "start", "\"9999-12-31T23:59\"", "\"0226-11-24T10:00\"");
    }
  }

  private static void refused(Visitor visitor, String field, String... values) {
    for (String value : values) {
      HttpResponse<String> answer = visitor.json("POST", BOOKING, with(visitor, field, value));
      assertEquals(422, answer.statusCode(), field + " " + value);
      assertTrue(answer.body().contains("\"message\":\""), answer.body());
    }
  }

  @Test
  void whatOnlyAScriptCanSendIsABadRequest(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      malformed(secretary, "patient", "\"1\"", "1.5", "1e30");
      malformed(secretary, "minutes", null, "null", "\"15\"", "7.5", "4294967311", "1e300");
      malformed(secretary, "type", null, "null", "\"consult\"", "7");
      malformed(secretary, "start", null, "\"demain\"", "\"+999999999-12-31T23:59\"", "12");
      for (String body : List.of("", "[]", "null", "12", "\"x\"", "{", "[".repeat(100_000))) {
        String shown = body.substring(0, Math.min(body.length(), 9));
        assertEquals(400, secretary.json("POST", BOOKING, body).statusCode(), shown);
        assertEquals(400, secretary.json("POST", BOOKING + "/1/arrived", body).statusCode(), shown);
      }
    }
  }

  private static void malformed(Visitor visitor, String field, String... values) {
    for (String value : values) {
      HttpResponse<String> answer = visitor.json("POST", BOOKING, with(visitor, field, value));
      assertEquals(400, answer.statusCode(), field + " " + value);
    }
  }

  @Test
  void whatIsDoneToAnAppointmentSaysItsVersion(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      Map<String, String> booking = booking(secretary);
      HttpResponse<String> booked = secretary.json("POST", BOOKING, json(booking));
      String path = BOOKING + "/" + number("id", booked) + "/";
      for (String version : List.of("null", "\"1\"", "0.5")) {
        booking.put("version", version);
        for (String what : List.of("confirmed", "cancelled", "undo", "move", "length", "words")) {
          int status = secretary.json("POST", path + what, json(booking)).statusCode();
          assertEquals(400, status, what + " " + version);
        }
      }
      String first = json(Map.of("version", number("version", booked)));
      HttpResponse<String> confirmed = secretary.json("POST", path + "confirmed", first);
      HttpResponse<String> refused = secretary.json("POST", path + "undo", first);
      assertEquals(422, refused.statusCode());
      assertTrue(refused.body().contains("appointment-changed-meanwhile"), refused.body());
      String second = json(Map.of("version", number("version", confirmed)));
      assertEquals(200, secretary.json("POST", path + "undo", second).statusCode());
    }
  }

  @Test
  void farDaysAreNoBug(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      for (String day : List.of("0001-01-01", "9999-12-31")) {
        String warnings = "/warnings?practitioner=999999999&minutes=2147483647&start=" + day;
        assertEquals(200, secretary.get(BOOKING + warnings + "T23:59").statusCode());
        assertEquals(
            200, secretary.get(BOOKING + "/next-free?minutes=15&from=" + day).statusCode());
      }
      for (String day : List.of("9999-12-31", "%2B999999999-12-31", "-999999999-01-01")) {
        String shown = "?vue=semaine&jour=" + day;
        assertEquals(200, secretary.get(BOOKING + "/stamp" + shown).statusCode(), day);
        assertEquals(200, secretary.get("/journee.xhtml" + shown).statusCode(), day);
      }
    }
  }

  private static String with(Visitor visitor, String field, String value) {
    Map<String, String> booking = booking(visitor);
    booking.computeIfPresent(field, (name, old) -> value);
    return json(booking);
  }

  /** One that is accepted. */
  private static Map<String, String> booking(Visitor visitor) {
    String page = visitor.get("/journee.xhtml").body();
    Map<String, String> fields = new HashMap<>();
    fields.put("practitioner", page.replaceAll("(?s).*?data-practitioner=\"(\\d+)\".*", "$1"));
    fields.put("patient", "1");
    fields.put("start", "\"" + RunningApp.today().plusDays(60) + "T10:00\"");
    fields.put("minutes", "15");
    fields.put("type", "\"CONSULT\"");
    return fields;
  }

  private static String json(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String number(String name, HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().replaceAll(".*\"" + name + "\":(\\d+).*", "$1");
  }
}
