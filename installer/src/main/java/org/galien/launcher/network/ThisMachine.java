package org.galien.launcher.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the machine is called, and which private addresses it has at the moment. */
interface ThisMachine {

  List<InetAddress> addresses() throws IOException;

  /** As workstations may call it; empty when it has no usable name. */
  List<String> names();

  static ThisMachine real() {
    return new ThisMachine() {
      @Override
      public List<InetAddress> addresses() throws IOException {
        List<InetAddress> addresses = new ArrayList<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
          if (network.isUp()) {
            network.inetAddresses().filter(PrivateRange::holds).forEach(addresses::add);
          }
        }
        return addresses;
      }

      @Override
      public List<String> names() {
        try {
          String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
          String first = name.split("\\.")[0];
          return NetworkSettings.isName(first) ? List.of(first, first + ".local") : List.of();
        } catch (UnknownHostException nameless) {
          return List.of();
        }
      }
    };
  }
}
