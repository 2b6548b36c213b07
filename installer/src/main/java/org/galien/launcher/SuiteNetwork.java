package org.galien.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.Texts;
import org.galien.launcher.network.NetworkSettings;
import org.galien.launcher.network.PracticeNetwork;

/** The practice's network as the suite sees it; nothing where only this machine is answered. */
final class SuiteNetwork {

  private static final long LOOKS_EVERY = Duration.ofMinutes(1).toNanos();

  /** Null where only this machine is answered. */
  private final PracticeNetwork network;

  private long looked = System.nanoTime();

  private SuiteNetwork(PracticeNetwork network) {
    this.network = network;
  }

  /**
   * Makes the certificates, and adds the names they hold to those the application answers to.
   *
   * @param settings of the application
   * @throws LaunchFailure when a setting is not understood, or a port is taken
   */
  static SuiteNetwork of(DataDirectory data, Map<String, String> settings, Arguments arguments)
      throws IOException {
    NetworkSettings wanted =
        NetworkSettings.read(
            arguments.network()
                ? NetworkSettings.EVERYWHERE
                : text(settings, "galien.server.listen", ""),
            text(settings, "galien.server.https-port", "8443"),
            text(settings, "galien.server.patients-port", "0"),
            text(settings, "galien.server.names", ""),
            text(settings, "galien.practice.name", "Cabinet médical"));
    if (wanted.onlyThisMachine()) {
      return new SuiteNetwork(null);
    }
    PracticeNetwork network = new PracticeNetwork(data.home(), wanted, Clock.systemDefaultZone());
    network.prepare();
    requireFree(network);
    settings.put("galien.server.names", network.names());
    return new SuiteNetwork(network);
  }

  private static void requireFree(PracticeNetwork network) {
    for (InetAddress address : network.addresses()) {
      for (int port : network.ports()) {
        if (!Ports.isFree(address, port)) {
          throw new LaunchFailure("launcher.port-busy", Integer.toString(port));
        }
      }
    }
  }

  /** The practice's own file first, then the environment. */
  private static String text(Map<String, String> settings, String key, String otherwise) {
    String own = settings.get(key);
    return own == null ? Settings.text(key, otherwise) : own;
  }

  String commands() {
    return network == null ? "" : network.commands();
  }

  /** Where workstations find the server. */
  void tell() {
    if (network == null) {
      return;
    }
    for (String place : network.places()) {
      System.err.println(Texts.text("launcher.network.place", place));
    }
    if (network.places().isEmpty()) {
      System.err.println(Texts.text("launcher.network.none"));
    }
  }

  /** Looks once a minute; what cannot be seen now is seen the next time. */
  boolean wantsRestart() {
    if (network == null || System.nanoTime() - looked < LOOKS_EVERY) {
      return false;
    }
    looked = System.nanoTime();
    try {
      return network.wantsRestart();
    } catch (IOException unseen) {
      return false;
    }
  }
}
