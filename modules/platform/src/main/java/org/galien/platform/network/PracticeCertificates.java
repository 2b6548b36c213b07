package org.galien.platform.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/** The practice's certificate authority and the server's certificate, where it has them. */
@ApplicationScoped
public class PracticeCertificates {

  /** Long enough to go round all workstations. */
  private static final Duration WARNED = Duration.ofDays(30);

  @Inject Settings settings;
  @Inject Clock clock;

  /** What workstations trust; empty where only this machine is answered, and when unreadable. */
  public Optional<X509Certificate> authority() {
    return read("authority.crt");
  }

  /** When the first of the two runs out. */
  public Optional<Instant> until() {
    return Stream.of(authority(), read("server.crt"))
        .flatMap(Optional::stream)
        .map(certificate -> certificate.getNotAfter().toInstant())
        .min(Comparator.naturalOrder());
  }

  /** Whether somebody should see to it: what is renewed by itself never comes so near its end. */
  public boolean runsOut() {
    return until().map(end -> isNear(clock.instant(), end)).orElse(false);
  }

  static boolean isNear(Instant now, Instant end) {
    return now.plus(WARNED).isAfter(end);
  }

  private Optional<X509Certificate> read(String name) {
    Path file = settings.read(DataFolder.class).dir().resolve("network").resolve(name);
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in));
    } catch (IOException | CertificateException none) {
      return Optional.empty();
    }
  }
}
