package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** The server as another machine of the practice meets it. */
@BrowserTest
class NetworkIT {

  private static final String SIGN_IN = "/connexion.xhtml";
  private static final List<String> PATHS =
      List.of("/", "/nowhere", "/galien/platform/blank.xhtml");

  @Test
  void machineThatTrustsThePracticeIsAnsweredByHttpsAndKeptThere(RunningApp app) throws Exception {
    HttpResponse<byte[]> page = get(app, trusting(app), SIGN_IN);
    assertEquals(200, page.statusCode());
    assertTrue(page.sslSession().orElseThrow().getProtocol().matches("TLSv1\\.[23]"));
    assertEquals(
        "max-age=63072000", page.headers().firstValue("Strict-Transport-Security").orElse(""));
    String cookie = page.headers().firstValue("Set-Cookie").orElse("").toLowerCase();
    assertTrue(cookie.contains("; secure") && cookie.contains("; httponly"), cookie);
  }

  @Test
  void machineThatDoesNotTrustItIsNotDeceived(RunningApp app) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(app.fromNetwork(SIGN_IN)).build();
      assertThrows(
          SSLHandshakeException.class, () -> client.send(request, BodyHandlers.discarding()));
    }
  }

  @Test
  void thisMachineIsAnsweredWithoutHttpsAndNotSentThere(RunningApp app) {
    try (Visitor here = new Visitor(app)) {
      HttpResponse<String> page = here.get(SIGN_IN);
      assertEquals(200, page.statusCode());
      assertTrue(page.headers().firstValue("Strict-Transport-Security").isEmpty());
      assertFalse(
          page.headers().firstValue("Set-Cookie").orElse("").toLowerCase().contains("secure"));
    }
  }

  @Test
  void whoHasNotSignedInTakesTheCertificateAndReadsItsFingerprint(RunningApp app) throws Exception {
    HttpResponse<byte[]> taken = get(app, trusting(app), "/api/authority");
    assertEquals(
        "application/x-x509-ca-cert", taken.headers().firstValue("Content-Type").orElse(""));
    assertArrayEquals(Files.readAllBytes(app.authority()), taken.body());
    String fingerprint =
        HexFormat.ofDelimiter(":")
            .withUpperCase()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(taken.body()));
    try (Visitor nobody = new Visitor(app);
        Visitor administrator = Visitor.signedIn(app, RunningApp.ADMINISTRATOR);
        Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      assertTrue(nobody.get("/confiance.xhtml").body().contains(fingerprint));
      assertTrue(administrator.get("/reglages.xhtml").body().contains(fingerprint));
      assertFalse(secretary.get("/reglages.xhtml").body().contains(fingerprint));
    }
  }

  @Test
  void healthTellsWhenTheCertificatesRunOut(RunningApp app) {
    try (Visitor machine = new Visitor(app)) {
      String health = machine.get("/health/ready").body().replace(" ", "");
      assertTrue(health.contains("\"certificates\""), health);
      assertTrue(health.contains("\"runsOut\":\"false\""), health);
    }
  }

  @Test
  void nothingOfTheStaffsIsWherePatientsAreAnswered(RunningApp app) throws Exception {
    try (Visitor staff = Visitor.signedIn(app, RunningApp.ADMINISTRATOR);
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(app)).build()) {
      List<String> paths = new ArrayList<>(PATHS);
      try (JsonReader doors = Json.createReader(new StringReader(staff.get("/api/rooms").body()))) {
        doors.readArray().getValuesAs(JsonObject.class).stream()
            .filter(d -> !d.getBoolean("patients"))
            .forEach(d -> paths.add(d.getString("path")));
      }
      assertTrue(paths.size() > 20);
      for (String path : paths) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(app.forPatients(path))
                .header("Cookie", "galien=" + staff.session());
        assertEquals(404, status(client, request.GET()), path);
        assertEquals(404, status(client, request.POST(BodyPublishers.ofString("{}"))), path);
      }
    }
  }

  private static int status(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static HttpResponse<byte[]> get(RunningApp app, SSLContext trusting, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().sslContext(trusting).build()) {
      return client.send(
          HttpRequest.newBuilder(app.fromNetwork(path)).build(), BodyHandlers.ofByteArray());
    }
  }

  private static SSLContext trusting(RunningApp app) throws IOException, GeneralSecurityException {
    KeyStore known = KeyStore.getInstance("PKCS12");
    known.load(null, null);
    try (InputStream in = Files.newInputStream(app.authority())) {
      known.setCertificateEntry(
          "practice", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
