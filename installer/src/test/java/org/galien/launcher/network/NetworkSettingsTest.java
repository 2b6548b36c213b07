package org.galien.launcher.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSettingsTest {

  @Test
  void saysNothingByDefault() {
    assertTrue(read("", "8443", "").onlyThisMachine());
  }

  @Test
  void everywhereIsOnAllButTheMachinesOwnAddress() throws Exception {
    InetAddress own = InetAddress.getByName("127.0.0.1");
    InetAddress practice = InetAddress.getByName("192.168.1.10");
    NetworkSettings settings = read("cabinet", "8443", "Serveur.local, galien.example");
    assertFalse(settings.onlyThisMachine());
    assertEquals(List.of(practice), settings.among(List.of(own, practice)));
    assertEquals(Set.of("serveur.local", "galien.example"), settings.names());
  }

  @Test
  void namedAddressesAloneWhereTheyAreNamed() throws Exception {
    InetAddress desk = InetAddress.getByName("192.168.1.10");
    InetAddress docker = InetAddress.getByName("172.17.0.1");
    NetworkSettings settings = read("192.168.1.10, 10.0.0.1", "8443", "");
    assertEquals(List.of(desk), settings.among(List.of(docker, desk)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "8.8.8.8", "172.32.0.1", "192.168.1.300", "::", "partout"})
  void addressThatIsNotOfAHouseIsRefused(String listen) {
    assertThrows(LaunchFailure.class, () -> read(listen, "8443", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "https", "-1", "99999999999"})
  void portThatCannotBeIsRefused(String port) {
    assertThrows(LaunchFailure.class, () -> read("cabinet", port, ""));
  }

  @Test
  void patientsAreNotAnsweredWhereThePracticeIs() {
    assertThrows(LaunchFailure.class, () -> read("cabinet", "8444", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accueil du cabinet", "a..b", "-a", "192.168.1.10", "é.local", "*.local"})
  void whatIsNoNameIsRefused(String name) {
    assertThrows(LaunchFailure.class, () -> read("cabinet", "8443", name));
  }

  private static NetworkSettings read(String listen, String port, String names) {
    return NetworkSettings.read(listen, port, "8444", names, "Cabinet");
  }
}
