package org.galien.launcher;

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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long workstations still open Galien.
 *
 * @param from since when both certificates are good
 * @param until when the first of them runs out
 */
record CertificateDates(Instant from, Instant until) {

  private static final String NAME = "launcher.doctor.network";
  private static final Duration WARNED = Duration.ofDays(30);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /**
   * @param folder where the launcher puts the certificates
   * @return empty where only this machine is answered
   */
  static Optional<CertificateDates> read(Path folder) {
    try {
      X509Certificate authority = certificate(folder.resolve("authority.crt"));
      X509Certificate server = certificate(folder.resolve("server.crt"));
      return Optional.of(
          new CertificateDates(
              later(authority.getNotBefore().toInstant(), server.getNotBefore().toInstant()),
              earlier(authority.getNotAfter().toInstant(), server.getNotAfter().toInstant())));
    } catch (IOException | CertificateException none) {
      return Optional.empty();
    }
  }

  Check check(Clock clock) {
    Instant now = clock.instant();
    String day = DAY.format(LocalDate.ofInstant(until, clock.getZone()));
    if (now.isBefore(from) || !now.isBefore(until)) {
      String since = DAY.format(LocalDate.ofInstant(from, clock.getZone()));
      return Check.missing(NAME, "launcher.doctor.network-invalid", since, day);
    }
    return now.plus(WARNED).isAfter(until)
        ? Check.optional(NAME, "launcher.doctor.network-ends", day)
        : Check.found(NAME, day);
  }

  private static X509Certificate certificate(Path file) throws IOException, CertificateException {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
