package org.galien.platform.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.galien.platform.alerts.Alerts;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * With certificates of ninety days, as keytool makes them, where the launcher publishes its own.
 */
@ExtendWith(Standalone.class)
class WatchCertificatesIT {

  private static final String KIND = "platform.certificate-ends";

  private final WatchCertificates watch;
  private final PracticeCertificates certificates;
  private final Alerts alerts;
  private final TestClock clock;
  private final Path published;
  @TempDir Path keys;

  WatchCertificatesIT(Services services) {
    watch = services.get(WatchCertificates.class);
    certificates = services.get(PracticeCertificates.class);
    alerts = services.get(Alerts.class);
    clock = services.get(TestClock.class);
    published = Path.of(System.getProperty("galien.data.dir"), "network");
  }

  @BeforeEach
  void publish() throws Exception {
    Files.createDirectories(published);
    renew();
  }

  @AfterEach
  void clear() throws IOException {
    clock.goOn();
    Files.deleteIfExists(published.resolve("server.crt"));
    watch.look();
  }

  @Test
  void aCertificateThatNearsItsEndIsSaidOnceUntilItIsRenewed() throws Exception {
    Instant end = certificates.until().orElseThrow();
    watch.look();
    assertEquals(List.of(), alerts.open(KIND));
    clock.stopAt(end.minus(Duration.ofDays(29)));
    watch.look();
    watch.look();
    assertEquals(List.of(end.toString()), alerts.open(KIND));
    clock.goOn();
    renew();
    watch.look();
    assertEquals(List.of(), alerts.open(KIND));
  }

  @Test
  void aClockThatJumpsAheadAndBackTellsAndTakesBack() {
    Instant end = certificates.until().orElseThrow();
    clock.stopAt(end.plus(Duration.ofDays(4_000)));
    watch.look();
    assertEquals(1, alerts.open(KIND).size());
    clock.goOn();
    watch.look();
    assertTrue(alerts.open(KIND).isEmpty());
  }

  private void renew() throws Exception {
    Path store = keys.resolve(System.nanoTime() + ".p12");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-alias",
            "server",
            "-dname",
            "CN=server",
            "-validity",
            "90",
            "-storetype",
            "PKCS12",
            "-storepass",
            "changeit",
            "-keystore",
            store.toString())
        .start()
        .waitFor();
    KeyStore made = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      made.load(in, "changeit".toCharArray());
    }
    Certificate certificate = made.getCertificate("server");
    Files.write(published.resolve("server.crt"), certificate.getEncoded());
  }
}
