package org.galien.launcher.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeNetworkTest {

  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  @TempDir Path home;
  private final MovableClock clock = new MovableClock(NOON);
  private final List<InetAddress> present = new ArrayList<>(addresses("192.168.1.10"));
  private final List<String> called = new ArrayList<>(List.of("serveur", "serveur.local"));

  @Test
  void authorityVouchesForNamesAndAddressesForLessThanFourHundredDays() throws Exception {
    network("galien.cabinet-dupont.fr").prepare();
    X509Certificate server = certificate("server.crt");
    verify(server, certificate("authority.crt"), clock.instant());
    assertEquals(
        Set.of("serveur", "serveur.local", "galien.cabinet-dupont.fr", "192.168.1.10"),
        called(server));
    assertEquals(
        397, Duration.between(from(server), until(server)).toDays(), "browsers refuse longer");
    assertEquals(List.of("1.3.6.1.5.5.7.3.1"), server.getExtendedKeyUsage());
    assertEquals(-1, server.getBasicConstraints());
  }

  @Test
  void authorityLastsTenYearsSignsOnlyServersAndTellsItsPractice() throws Exception {
    network("").prepare();
    X509Certificate authority = certificate("authority.crt");
    assertEquals(0, authority.getBasicConstraints());
    assertTrue(authority.getKeyUsage()[5]);
    assertFalse(authority.getKeyUsage()[0]);
    assertTrue(Duration.between(NOON, until(authority)).toDays() >= 3650);
    assertTrue(authority.getSubjectX500Principal().getName().contains("Cabinet des Tilleuls"));
    assertTrue(authority.getCriticalExtensionOIDs().contains("2.5.29.30"));
  }

  @Test
  void authorityCannotVouchForTheOutsideWorld() throws Exception {
    network("").prepare();
    Authority authority = Authority.read(home.resolve("secrets/network-authority.p12")).get();
    assertTrue(authority.covers(Reach.of(Set.of("autre.lan"), addresses("10.1.2.3"))));
    assertFalse(authority.covers(Reach.of(Set.of("www.ma-banque.fr"), List.of())));
    assertFalse(authority.covers(Reach.of(Set.of(), addresses("93.184.216.34"))));
    assertFalse(authority.covers(Reach.of(Set.of(), addresses("172.32.0.1"))));
  }

  @Test
  void nameThatTheAuthorityDoesNotCoverIsRefusedAndTheMachinesLeftOut() throws Exception {
    network("").prepare();
    assertThrows(LaunchFailure.class, () -> network("galien.cabinet-dupont.fr").prepare());
    called.add("portable.ailleurs.example");
    network("").prepare();
    assertFalse(called(certificate("server.crt")).contains("portable.ailleurs.example"));
  }

  @Test
  void onlyTheServersAccountReadsTheKeys() throws Exception {
    network("").prepare();
    for (String file : List.of("network-authority.p12", "network-server.p12")) {
      assertEquals(
          PosixFilePermissions.fromString("rw-------"),
          Files.getPosixFilePermissions(home.resolve("secrets").resolve(file)));
    }
  }

  @Test
  void certificateIsKeptUntilTwoMonthsBeforeItsEndAndTheAuthorityForever() throws Exception {
    PracticeNetwork network = network("");
    network.prepare();
    X509Certificate first = certificate("server.crt");
    X509Certificate authority = certificate("authority.crt");
    clock.move(Duration.ofDays(330));
    network.prepare();
    assertEquals(first, certificate("server.crt"));
    clock.move(Duration.ofDays(10));
    network.prepare();
    X509Certificate second = certificate("server.crt");
    assertNotEquals(first, second);
    assertNotEquals(first.getPublicKey(), second.getPublicKey());
    assertEquals(authority, certificate("authority.crt"));
    verify(second, authority, clock.instant());
  }

  @Test
  void serverStartsAgainForItAtNightOnly() throws Exception {
    PracticeNetwork network = network("");
    network.prepare();
    clock.move(Duration.ofDays(345));
    assertFalse(network.wantsRestart(), "at noon");
    clock.move(Duration.ofHours(15));
    assertTrue(network.wantsRestart(), "at three");
    network.prepare();
    assertFalse(network.wantsRestart(), "once");
  }

  @Test
  void anotherAddressIsTakenAtOnceWhenNoneIsLeftOfThoseBefore() throws Exception {
    PracticeNetwork network = network("");
    network.prepare();
    present.addAll(addresses("192.168.1.11"));
    assertFalse(network.wantsRestart(), "one more can wait for the night");
    present.clear();
    assertFalse(network.wantsRestart(), "a cable that was pulled is put back");
    present.addAll(addresses("10.0.0.7"));
    assertTrue(network.wantsRestart());
    network.prepare();
    assertTrue(called(certificate("server.crt")).contains("10.0.0.7"));
    assertEquals(List.of("https://10.0.0.7:8443/"), network.places());
    assertFalse(network.wantsRestart());
  }

  @Test
  void certificateMadeWhileTheClockWasAheadIsReplacedOnceItIsRight() throws Exception {
    PracticeNetwork network = network("");
    network.prepare();
    clock.move(Duration.ofDays(3 * 365));
    network.prepare();
    assertTrue(from(certificate("server.crt")).isAfter(NOON));
    clock.move(Duration.ofDays(-3 * 365));
    network.prepare();
    verify(certificate("server.crt"), certificate("authority.crt"), clock.instant());
  }

  @Test
  void clockBeyondTheAuthoritysTimeChangesNothing() throws Exception {
    PracticeNetwork network = network("");
    network.prepare();
    X509Certificate server = certificate("server.crt");
    for (int days : new int[] {4000, -8000}) {
      clock.move(Duration.ofDays(days));
      network.prepare();
      assertEquals(server, certificate("server.crt"));
      clock.move(Duration.ofHours(15));
      assertFalse(network.wantsRestart());
      clock.move(Duration.ofHours(-15));
    }
  }

  @Test
  void lastCertificateEndsWithTheAuthorityAndIsNotMadeAgainEachNight() throws Exception {
    PracticeNetwork network = network("");
    network.prepare();
    clock.move(Duration.ofDays(3640));
    network.prepare();
    X509Certificate last = certificate("server.crt");
    assertEquals(until(certificate("authority.crt")), until(last));
    clock.move(Duration.ofHours(15));
    assertFalse(network.wantsRestart());
  }

  @Test
  void newAuthorityMakesTheServersCertificateAnew() throws Exception {
    network("").prepare();
    Files.delete(home.resolve("secrets/network-authority.p12"));
    network("").prepare();
    verify(certificate("server.crt"), certificate("authority.crt"), clock.instant());
  }

  @Test
  void unreadableAuthorityIsNotReplaced() throws Exception {
    network("").prepare();
    Path file = home.resolve("secrets/network-authority.p12");
    Files.writeString(file, "torn");
    assertThrows(IOException.class, () -> network("").prepare());
    assertEquals("torn", Files.readString(file));
  }

  private PracticeNetwork network(String names) {
    NetworkSettings settings =
        NetworkSettings.read("cabinet", "8443", "0", names, "Cabinet des Tilleuls");
    return new PracticeNetwork(
        home,
        settings,
        clock,
        new ThisMachine() {
          @Override
          public List<InetAddress> addresses() {
            return present;
          }

          @Override
          public List<String> names() {
            return called;
          }
        });
  }

  private X509Certificate certificate(String file) throws IOException, GeneralSecurityException {
    byte[] bytes = Files.readAllBytes(home.resolve("network").resolve(file));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(bytes));
  }

  private static void verify(X509Certificate server, X509Certificate authority, Instant at)
      throws GeneralSecurityException {
    PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
    trust.setRevocationEnabled(false);
    trust.setDate(Date.from(at));
    CertPathValidator.getInstance("PKIX")
        .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(server)), trust);
  }

  private static Set<String> called(X509Certificate certificate) throws GeneralSecurityException {
    Set<String> all = new TreeSet<>();
    certificate.getSubjectAlternativeNames().forEach(one -> all.add((String) one.get(1)));
    return all;
  }

  private static Instant from(X509Certificate certificate) {
    return certificate.getNotBefore().toInstant();
  }

  private static Instant until(X509Certificate certificate) {
    return certificate.getNotAfter().toInstant();
  }

  private static List<InetAddress> addresses(String... literal) {
    List<InetAddress> addresses = new ArrayList<>();
    try {
      for (String address : literal) {
        addresses.add(InetAddress.getByName(address));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return addresses;
  }
}
