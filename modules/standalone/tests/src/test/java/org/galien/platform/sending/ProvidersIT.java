package org.galien.platform.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.galien.platform.sending.carriers.SmsForm;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Against a server of this house that speaks as providers' public documentation says. */
@ExtendWith(Standalone.class)
class ProvidersIT {

  private static final String NUMBER = "06 12 34 56 78";
  private static final Answer HANGS_UP = new Answer(0, "");

  /** What the server says next. */
  private record Answer(int status, String body) {}

  private final Outgoing outgoing;
  private final Desk desk;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Queue<Answer> answers = new ArrayDeque<>();
  private ProviderServer provider;
  private String creditsLeft = "0";

  ProvidersIT(Services services) {
    outgoing = services.get(Outgoing.class);
    desk = new Desk(services);
  }

  @BeforeEach
  void open() {
    provider = new ProviderServer();
    provider.on(ProviderServer.OVH_SERVICE + "/jobs", this::job);
    provider.on("/v3/transactionalSMS/send", this::transactional);
  }

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void ovhIsAskedBySignedRequests() {
    ovh();
    answers.add(
        new Answer(
            200,
            "{\"ids\":[812345],\"invalidReceivers\":[],\"totalCreditsRemoved\":1,"
                + "\"validReceivers\":[\"+33612345678\"]}"));
    outgoing.send(desk.sms(NUMBER));
    desk.await(SendingState.SENT);
    assertEquals(1, asked.size());
    assertTrue(asked.getFirst().contains("\"receivers\":[\"+33612345678\"]"), asked.getFirst());
    assertTrue(asked.getFirst().contains("\"noStopClause\":true"));
    assertTrue(asked.getFirst().contains("\"sender\":\"Cabinet\""));
  }

  @Test
  void whatOvhAnswersIsUnderstood() {
    ovh();
    expect(
        new Answer(200, "{\"ids\":[],\"invalidReceivers\":[\"+33612345678\"]}"),
        SendingState.FAILED,
        "refused");
    expect(new Answer(403, "{\"message\":\"Not enough credits\"}"), SendingState.PENDING, "credit");
    expect(
        new Answer(403, "{\"message\":\"This credential is not valid\"}"),
        SendingState.PENDING,
        "password");
    expect(new Answer(429, "{}"), SendingState.PENDING, "busy");
    expect(new Answer(400, "{\"message\":\"Bad receiver\"}"), SendingState.FAILED, "refused");
    expect(new Answer(500, "oops"), SendingState.UNSURE, "cut-off");
    expect(HANGS_UP, SendingState.UNSURE, "cut-off");
  }

  @Test
  void ovhSaysWhenAskedThatThereIsNoCreditLeftWhateverItRefusesWith() {
    ovh();
    provider.on(ProviderServer.OVH_SERVICE, this::account);
    expect(new Answer(403, "{\"message\":\"Forbidden\"}"), SendingState.PENDING, "credit");
    expect(new Answer(400, "{\"message\":\"?\"}"), SendingState.PENDING, "credit");
    creditsLeft = "12.5";
    expect(new Answer(403, "{\"message\":\"Forbidden\"}"), SendingState.PENDING, "password");
    creditsLeft = "null";
    expect(new Answer(400, "{\"message\":\"?\"}"), SendingState.FAILED, "refused");
  }

  private void account(HttpExchange exchange) throws IOException {
    boolean right = provider.signed(exchange, "");
    say(exchange, new Answer(right ? 200 : 403, "{\"creditsLeft\":" + creditsLeft + "}"));
  }

  @Test
  void ovhIsAskedLaterWhenItDoesNotEvenTellTheTime() {
    ovh();
    provider.forget("/1.0/auth/time");
    expect(null, SendingState.PENDING, "unreachable");
    assertEquals(List.of(), asked);
  }

  @Test
  void brevoIsAskedWithTheKeyOfTheAccount() {
    brevo();
    answers.add(new Answer(201, "{\"messageId\":1511882900176220}"));
    outgoing.send(desk.sms(NUMBER));
    desk.await(SendingState.SENT);
    assertEquals(1, asked.size());
    assertTrue(asked.getFirst().contains("\"recipient\":\"33612345678\""), asked.getFirst());
    assertTrue(asked.getFirst().contains("\"type\":\"transactional\""));
  }

  @Test
  void whatBrevoAnswersIsUnderstood() {
    brevo();
    expect(
        new Answer(400, "{\"code\":\"invalid_parameter\",\"message\":\"Invalid telephone\"}"),
        SendingState.FAILED,
        "refused");
    expect(new Answer(402, "{\"code\":\"not_enough_credits\"}"), SendingState.PENDING, "credit");
    expect(new Answer(401, "{\"code\":\"unauthorized\"}"), SendingState.PENDING, "password");
    expect(new Answer(429, "{}"), SendingState.PENDING, "busy");
    expect(HANGS_UP, SendingState.UNSURE, "cut-off");
  }

  @Test
  void aFormThatLacksSomethingIsRefusedByField() {
    assertEquals("sms-account", refused(new SmsSetup(SmsForm.OVH, "", "", "key", "", false)));
    assertEquals("sms-user", refused(new SmsSetup(SmsForm.OVH, "", "sms-1", "", "", false)));
    assertEquals("sms-sender", refused(new SmsSetup(SmsForm.BREVO, "", "", "", "", false)));
    assertEquals(
        "sms-sender", refused(new SmsSetup(SmsForm.BREVO, "", "", "", "Cabinet médical", false)));
    assertEquals("sms-url", refused(new SmsSetup(SmsForm.GENERAL, "", "", "", "", false)));
    assertEquals(
        "sms-url", refused(new SmsSetup(SmsForm.OVH, "http://x.fr", "sms-1", "k", "", false)));
  }

  private String refused(SmsSetup setup) {
    return assertThrows(SetupRefusal.class, () -> desk.smsAt(setup, "s", "c")).field();
  }

  private void expect(Answer answer, SendingState state, String problem) {
    desk.another();
    if (answer != null) {
      answers.add(answer);
    }
    outgoing.send(desk.sms(NUMBER));
    desk.awaitProblem(problem);
    assertEquals(state, desk.view().state());
  }

  private void ovh() {
    provider.carriesFor(desk, SmsForm.OVH);
  }

  private void brevo() {
    provider.carriesFor(desk, SmsForm.BREVO);
  }

  private void job(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean right = provider.signed(exchange, body);
    asked.add(body);
    say(exchange, right ? answers.remove() : new Answer(400, "{\"message\":\"bad signature\"}"));
  }

  private void transactional(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(body);
    boolean right = "account-key".equals(ProviderServer.header(exchange, "api-key"));
    say(exchange, right ? answers.remove() : new Answer(401, "{}"));
  }

  private static void say(HttpExchange exchange, Answer answer) throws IOException {
    ProviderServer.say(exchange, answer.status(), answer.body());
  }
}
