package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.galien.platform.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SovereigntyGuardTest {

  private final SovereigntyGuard guard = new SovereigntyGuard();

  SovereigntyGuardTest() {
    guard.settings = new Settings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.0.1",
        "::1",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.1",
        "192.168.1.20",
        "169.254.3.4",
        "fe80::1",
        "fd12:3456:789a::1",
        "::ffff:192.168.1.1"
      })
  void permitsThePremises(String address) throws Exception {
    assertTrue(SovereigntyGuard.onPremises(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.32.0.1",
        "192.169.0.1",
        "100.64.0.1",
        "0.0.0.0",
        "2001:4860:4860::8888",
        "fec0::1",
        "64:ff9b::7f00:1",
        "::ffff:8.8.8.8",
        "::"
      })
  void refusesEverythingElse(String address) throws Exception {
    assertFalse(SovereigntyGuard.onPremises(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8:11434",
        "https://[2001:4860:4860::8888]/",
        "ftp://127.0.0.1/",
        "http://127.0.0.1@8.8.8.8/",
        "http://user:secret@127.0.0.1/",
        "file:///etc/passwd",
        "127.0.0.1:11434",
        "http:///",
        ""
      })
  void refusesOtherAddressesAndOtherSchemes(String url) {
    ModelFailure failure = assertThrows(ModelFailure.class, () -> guard.permitted(url));
    assertEquals(ModelFailure.Reason.ADDRESS_REFUSED, failure.reason());
  }

  @Test
  void callsTheMachineThatWasChecked() throws Exception {
    URI permitted = guard.permitted("http://localhost:11434/ollama");
    assertTrue(permitted.getHost().startsWith("127.") || permitted.getHost().startsWith("["));
    assertEquals("/ollama", permitted.getPath());
  }

  @Test
  void aLiftedGuardNeedsAReasonAndThatVeryHost() {
    assertFalse(new SovereigntySettings("ia.example.org", "parce que").lifted("ia.example.org"));
    assertFalse(new SovereigntySettings("", "un motif assez long pour compter").lifted(""));
    SovereigntySettings lifted =
        new SovereigntySettings("ia.example.org", "Accord écrit du 03/02/2026, hébergeur HDS");
    assertTrue(lifted.lifted("IA.example.org"));
    assertFalse(lifted.lifted("autre.example.org"));
  }

  /** Whatever asks: langchain4j has this client and no other on its path. */
  @Test
  void theOnlyClientAsksTheGuardAsEachRequestLeaves() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("dev.langchain4j.http.client.jdk.JdkHttpClient"));
    PremisesHttp http = new PremisesHttp(guard, Duration.ofSeconds(1));
    HttpRequest outside =
        HttpRequest.builder().method(HttpMethod.GET).url("http://192.0.2.7/v1/models").build();
    assertThrows(PremisesHttp.AddressRefused.class, () -> http.execute(outside));
  }

  /** Asked by each of the servers' own ways of asking. */
  @ParameterizedTest
  @ValueSource(strings = {"http://192.0.2.7:11434", "https://192.0.2.7", "http://[2001:db8::7]:80"})
  void noServerOutsideIsAskedForAnything(String url) {
    OllamaSettings settings = new OllamaSettings(url, "m", "m", 1_024, 5, 1);
    for (ModelServer server :
        List.of(
            new OllamaServer(settings, guard),
            new OpenAiServer(new OpenAiSettings(url, "m"), settings, guard))) {
      Duration patience = Duration.ofSeconds(1);
      assertRefused(() -> server.models(patience));
      assertRefused(() -> server.look("m", patience));
      assertRefused(
          () ->
              Streamed.of(
                  server.chat(
                      new ModelIdentity("m", "0", 1_024), TextModelContract.question("t", "x", 9)),
                  ChatRequest.builder().messages(UserMessage.from("x")).build(),
                  new LiveCall("t", "m", Clock.systemUTC())));
    }
  }

  private static void assertRefused(Executable call) {
    Throwable thrown = assertThrows(Exception.class, call);
    while (thrown != null && !(thrown instanceof PremisesHttp.AddressRefused)) {
      thrown = thrown.getCause();
    }
    assertTrue(thrown != null, "it was not the guard that ended it");
  }
}
