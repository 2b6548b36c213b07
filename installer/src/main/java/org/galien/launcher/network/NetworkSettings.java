package org.galien.launcher.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.galien.launcher.machine.LaunchFailure;

/**
 * What the administrator says of the practice's network.
 *
 * @param everywhere on every private address the machine has
 * @param addresses on these, otherwise
 * @param port of HTTPS
 * @param patientsPort of HTTPS where patients are answered; 0: nowhere
 * @param names of {@code galien.server.names}
 * @param practice its name
 */
public record NetworkSettings(
    boolean everywhere,
    List<InetAddress> addresses,
    int port,
    int patientsPort,
    Set<String> names,
    String practice) {

  /** What {@code galien.server.listen} says for every private address of the machine. */
  public static final String EVERYWHERE = "cabinet";

  private static final String LISTEN = "galien.server.listen";
  private static final String PATIENTS = "galien.server.patients-port";
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final int HIGHEST_PORT = 65535;

  /**
   * @param listen of {@code galien.server.listen}
   * @throws LaunchFailure naming the setting that is not understood
   */
  public static NetworkSettings read(
      String listen, String port, String patientsPort, String names, String practice) {
    boolean everywhere = listen.strip().equals(EVERYWHERE);
    List<InetAddress> addresses =
        everywhere ? List.of() : words(listen).map(NetworkSettings::address).toList();
    Set<String> called = new TreeSet<>(words(names.toLowerCase(Locale.ROOT)).toList());
    for (String name : called) {
      if (!isName(name)) {
        throw new LaunchFailure("launcher.network.bad-name", name);
      }
    }
    int https = port("galien.server.https-port", port);
    int patients = patientsPort.strip().equals("0") ? 0 : port(PATIENTS, patientsPort);
    if (patients == https) {
      throw new LaunchFailure("launcher.network.same-port", PATIENTS, patientsPort);
    }
    return new NetworkSettings(everywhere, addresses, https, patients, called, practice);
  }

  /** Nobody but this machine itself reaches the server. */
  public boolean onlyThisMachine() {
    return !everywhere && addresses.isEmpty();
  }

  /** Those of the machine's addresses that the server is to listen on. */
  List<InetAddress> among(List<InetAddress> present) {
    List<InetAddress> wanted = new ArrayList<>(present);
    wanted.removeIf(address -> everywhere ? address.isLoopbackAddress() : !named(address));
    return wanted;
  }

  private boolean named(InetAddress address) {
    return addresses.contains(address);
  }

  static boolean isName(String name) {
    return name.length() <= 253
        && name.matches(LABEL + "(\\." + LABEL + ")*")
        && !name.matches("[0-9.]*")
        && !name.equals("localhost");
  }

  private static Stream<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(word -> !word.isEmpty());
  }

  private static InetAddress address(String word) {
    try {
      if (word.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
        InetAddress address = InetAddress.getByName(word);
        if (PrivateRange.holds(address)) {
          return address;
        }
      }
    } catch (UnknownHostException outOfRange) {
      // Refused below, like one that is not of a house.
    }
    throw new LaunchFailure("launcher.network.bad-address", LISTEN, word);
  }

  private static int port(String key, String word) {
    if (word.strip().matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(word.strip());
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
    }
    throw new LaunchFailure("launcher.bad-setting", key, word);
  }
}
