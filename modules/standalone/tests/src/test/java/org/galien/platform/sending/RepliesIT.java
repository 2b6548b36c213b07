package org.galien.platform.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.sending.carriers.SmsCarrier;
import org.galien.platform.sending.carriers.SmsForm;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to short messages, as each gateway gives them to who asks. */
@ExtendWith(Standalone.class)
class RepliesIT {

  private static final int FINE = 200;
  private static final int HANGS_UP = 0;

  /** What somebody answered. */
  private record Said(int number, String from, String words) {}

  private final Outgoing outgoing;
  private final OptOuts optOuts;
  private final Replies replies;
  private final ReadReplies reading;
  private final Alerts alerts;
  private final Acting acting;
  private final TestClock clock;
  private final Desk desk;
  private final List<Said> said = new ArrayList<>();
  private final AtomicInteger given = new AtomicInteger();
  private final String number =
      "+336" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
  private int status = FINE;
  private String instead;
  private ProviderServer provider;

  RepliesIT(Services services) {
    outgoing = services.get(Outgoing.class);
    optOuts = services.get(OptOuts.class);
    replies = services.get(Replies.class);
    reading = services.get(ReadReplies.class);
    alerts = services.get(Alerts.class);
    acting = services.get(Acting.class);
    clock = services.get(TestClock.class);
    desk = new Desk(services);
  }

  @BeforeEach
  void begin() {
    provider = new ProviderServer();
    provider.on(ProviderServer.OVH_SERVICE + "/incoming", this::ovh);
    provider.on("/v3/transactionalSMS/statistics/events", this::brevo);
    provider.on("/sms", this::general);
  }

  @AfterEach
  void close() throws InterruptedException {
    clock.goOn();
    status = FINE;
    instead = null;
    said.clear();
    reading.read();
    provider.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GENERAL", "OVH", "BREVO"})
  void whoAnswersTheWordIsSentNothingMore(String form) throws InterruptedException {
    provider.carriesFor(desk, SmsForm.valueOf(form));
    answer("Stop.");
    reading.read();
    outgoing.send(desk.sms(number));
    assertEquals("opted-out", desk.view().problem());
    assertEquals(List.of(), open());
    assertNull(replies.state().troubleSince());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GENERAL", "OVH", "BREVO"})
  void whatElseIsAnsweredIsShownOnceUntilSomebodyHasReadIt(String form)
      throws InterruptedException {
    provider.carriesFor(desk, SmsForm.valueOf(form));
    answer("Je ne peux pas venir demain");
    answer("ni lundi");
    reading.read();
    reading.read();
    assertEquals(
        List.of("Je ne peux pas venir demain", "ni lundi"),
        open().stream().map(ReplyView::words).toList());
    long first = open().getFirst().id();
    long before = replies.openCount();
    Actor secretary = desk.somebody(Role.SECRETARY);
    acting.runAs(secretary, () -> replies.handled(first));
    acting.runAs(secretary, () -> assertThrows(AlreadyHandled.class, () -> replies.handled(first)));
    assertEquals(before - 1, replies.openCount());
    reading.read();
    assertEquals(1, open().size());
    assertFalse(optedOut());
  }

  @Test
  void aWordWithCourtesyCountsAndWhatIsSaidBesideIsRead() throws InterruptedException {
    provider.carriesFor(desk, SmsForm.GENERAL);
    answer("STOP svp, appelez-moi plutôt");
    reading.read();
    assertTrue(optedOut());
    assertTrue(open().getFirst().optedOut());
  }

  @Test
  void whoWantsMessagesAgainIsNotPutOnTheListByAnOldAnswer() throws InterruptedException {
    provider.carriesFor(desk, SmsForm.BREVO);
    answer("stop");
    reading.read();
    optOuts.address(number, false);
    reading.read();
    assertFalse(optedOut());
  }

  @Test
  void manyAnswersAreReadPartByPart() throws InterruptedException {
    provider.carriesFor(desk, SmsForm.OVH);
    int many = SmsCarrier.MOST_REPLIES + 5;
    IntStream.range(0, many).forEach(i -> answer("stop"));
    reading.read();
    assertEquals(SmsCarrier.MOST_REPLIES, given.get());
    reading.read();
    reading.read();
    assertEquals(many, given.get());
  }

  @Test
  void whatAGatewayAnswersInsteadIsSaidAndNothingIsTakenForAnAnswer() throws InterruptedException {
    for (SmsForm form : List.of(SmsForm.GENERAL, SmsForm.OVH, SmsForm.BREVO)) {
      provider.carriesFor(desk, form);
      assertEquals("password", trouble(401, ""));
      assertEquals("password", trouble(403, ""));
      assertEquals("no-replies", trouble(404, ""));
      assertEquals("busy", trouble(429, ""));
      assertEquals("unreachable", trouble(500, ""));
      assertEquals("unreachable", trouble(HANGS_UP, ""));
      for (String nonsense : List.of("", "<html>", "\"text\"", "7", "{\"replies\":[7]}")) {
        trouble(FINE, nonsense);
      }
    }
    assertEquals(List.of(), open());
  }

  @Test
  void aGatewayThatStaysSilentIsAnAlertUntilItTellsAgain() throws InterruptedException {
    provider.carriesFor(desk, SmsForm.GENERAL);
    Instant now = clock.instant();
    clock.stopAt(now);
    trouble(500, "");
    assertEquals(List.of(), alerts.open("platform.replies-silent"));
    clock.stopAt(now.plus(Duration.ofMinutes(61)));
    trouble(500, "");
    assertEquals(1, alerts.open("platform.replies-silent").size());
    status = FINE;
    reading.read();
    assertEquals(List.of(), alerts.open("platform.replies-silent"));
  }

  /** The problem that is said. */
  private String trouble(int status, String instead) throws InterruptedException {
    this.status = status;
    this.instead = instead;
    reading.read();
    this.instead = null;
    return replies.state().problem();
  }

  private void answer(String words) {
    int next = ThreadLocalRandom.current().nextInt(1_000_000_000);
    said.add(new Said(next, number, words));
  }

  private List<ReplyView> open() {
    return replies.open().stream().filter(one -> one.sender().equals(number)).toList();
  }

  private boolean optedOut() {
    return optOuts.list().stream().anyMatch(one -> one.address().equals(number));
  }

  private void general(HttpExchange exchange) throws IOException {
    assertEquals("GET", exchange.getRequestMethod());
    boolean right =
        "Bearer a token".equals(ProviderServer.header(exchange, "Authorization"))
            && exchange.getRequestURI().getQuery().matches("since=\\d{4}-\\d\\d-\\d\\dT.*Z");
    tell(
        exchange,
        right,
        "{\"replies\":[",
        "{\"id\":\"g%d\",\"from\":\"%s\",\"text\":\"%s\"}",
        "]}");
  }

  private void brevo(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    boolean right =
        "account-key".equals(ProviderServer.header(exchange, "api-key"))
            && query.contains("event=replies")
            && query.contains("offset=0&");
    String event =
        "{\"messageId\":\"%d\",\"date\":\"2026-11-27T08:00:00.000+01:00\",\"phoneNumber\":\"%s\","
            + "\"event\":\"replies\",\"reply\":\"%s\"}";
    // Numbers without the « + ».
    said.replaceAll(one -> new Said(one.number(), one.from().replace("+", ""), one.words()));
    tell(exchange, right, "{\"events\":[", event, "]}");
  }

  private void ovh(HttpExchange exchange) throws IOException {
    boolean right = provider.signed(exchange, "");
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/incoming")) {
      tell(exchange, right, "[", "%d", "]");
      return;
    }
    given.incrementAndGet();
    Said one = said.stream().filter(s -> path.endsWith("/" + s.number())).findFirst().orElseThrow();
    String body =
        "{\"id\":%d,\"sender\":\"%s\",\"message\":\"%s\",\"credits\":0,\"tag\":\"\","
            + "\"creationDatetime\":\"2026-11-27T08:00:00+01:00\"}";
    ProviderServer.say(
        exchange, right ? FINE : 403, body.formatted(one.number(), one.from(), one.words()));
  }

  private void tell(HttpExchange exchange, boolean right, String begin, String each, String end)
      throws IOException {
    List<String> all =
        said.stream().map(s -> each.formatted(s.number(), s.from(), s.words())).toList();
    String body = instead == null ? begin + String.join(",", all) + end : instead;
    ProviderServer.say(exchange, right ? status : 418, body);
  }
}
