package org.galien.launcher.network;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The practice's own certificate authority. Each workstation is told once to trust it, so it is
 * made once and never replaced by itself. What it can vouch for is bounded: a stolen key makes no
 * certificate of a bank.
 */
final class Authority {

  /** Names that lead nowhere outside a house. */
  private static final Set<String> OF_HOUSES =
      Set.of("local", "lan", "home", "home.arpa", "internal", "localdomain");

  private static final Duration LIFE = Duration.ofDays(3650);
  private static final Duration SERVER_LIFE = Duration.ofDays(397);

  /** Clocks of workstations are behind now and then. */
  private static final Duration BACKDATED = Duration.ofDays(1);

  private final KeyFile file;

  private Authority(KeyFile file) {
    this.file = file;
  }

  static Optional<Authority> read(Path file) throws IOException, GeneralSecurityException {
    return KeyFile.read(file).map(Authority::new);
  }

  /**
   * @param practice its name, which workstations show among those they trust
   * @param names it may vouch for, and all below them, beside those that lead nowhere outside
   */
  static Authority make(Path file, String practice, Set<String> names, Instant now)
      throws IOException, GeneralSecurityException {
    Set<String> covered = new TreeSet<>(OF_HOUSES);
    covered.addAll(names);
    KeyPair pair = CertificateText.newKey();
    byte[] name = CertificateText.name("Galien – " + practice);
    X509Certificate certificate =
        new CertificateText(
                name,
                name,
                pair.getPublic(),
                now.minus(BACKDATED),
                now.plus(LIFE),
                Extensions.ofAuthority(pair.getPublic(), covered))
            .signed(pair.getPrivate());
    return new Authority(new KeyFile(pair.getPrivate(), List.of(certificate)).written(file));
  }

  X509Certificate certificate() {
    return file.certificate();
  }

  boolean isValid(Instant now) {
    return !now.isBefore(certificate().getNotBefore().toInstant()) && now.isBefore(until());
  }

  /** True for one of its own, false for one of an authority before it. */
  boolean made(X509Certificate server) {
    try {
      server.verify(certificate().getPublicKey());
      return true;
    } catch (GeneralSecurityException another) {
      return false;
    }
  }

  /** When a certificate made now runs out: in 397 days, or with the authority. */
  Instant untilOf(Instant now) {
    Instant own = now.plus(SERVER_LIFE).minus(BACKDATED);
    return own.isBefore(until()) ? own : until();
  }

  private Instant until() {
    return certificate().getNotAfter().toInstant();
  }

  /** A new key and its certificate, for {@link #SERVER_LIFE}. */
  KeyFile vouchFor(Reach reach, Instant now) throws GeneralSecurityException {
    KeyPair pair = CertificateText.newKey();
    Instant begin = certificate().getNotBefore().toInstant();
    Instant from = now.minus(BACKDATED);
    X509Certificate server =
        new CertificateText(
                certificate().getSubjectX500Principal().getEncoded(),
                CertificateText.name("Galien"),
                pair.getPublic(),
                from.isBefore(begin) ? begin : from,
                untilOf(now),
                Extensions.ofServer(pair.getPublic(), certificate().getPublicKey(), reach))
            .signed(file.key());
    return new KeyFile(pair.getPrivate(), List.of(server, certificate()));
  }

  /** Whether it may vouch for all of that: no browser takes what it may not. */
  boolean covers(Reach reach) throws GeneralSecurityException, IOException {
    X509CertSelector permitted = new X509CertSelector();
    permitted.setNameConstraints(unwrapped(certificate().getExtensionValue("2.5.29.30")));
    return permitted.match(vouchFor(reach, certificate().getNotBefore().toInstant()).certificate());
  }

  /** What is in an OCTET STRING. */
  private static byte[] unwrapped(byte[] der) {
    int lengthBytes = der[1] < 0 ? der[1] & 0x7f : 0;
    return Arrays.copyOfRange(der, 2 + lengthBytes, der.length);
  }
}
