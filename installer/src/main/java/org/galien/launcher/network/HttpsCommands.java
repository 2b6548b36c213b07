package org.galien.launcher.network;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;

/** How Payara is told to answer by HTTPS. */
final class HttpsCommands {

  private static final String SSL =
      "configs.config.server-config.network-config.protocols.protocol.https-listener.ssl";

  private HttpsCommands() {}

  /**
   * The server's own implementation reads one key for everything it does; Grizzly's reads the file
   * it is given here. TLS 1.0 and 1.1 the JDK refuses.
   */
  static List<String> protocol(Path keys) {
    return List.of(
        "set " + SSL + ".classname=org.glassfish.grizzly.config.ssl.JSSEImplementation",
        "set " + SSL + ".cert-nickname=" + KeyFile.ALIAS,
        "set " + SSL + ".key-store=" + keys,
        "set " + SSL + ".key-store-password=" + KeyFile.PASSWORD);
  }

  static String listener(String name, InetAddress address, int port) {
    return "create-network-listener --address "
        + address.getHostAddress()
        + " --listenerport "
        + port
        + " --protocol https-listener "
        + name;
  }
}
