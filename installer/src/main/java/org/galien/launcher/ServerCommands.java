package org.galien.launcher;

/** What Payara is told before it starts; tests that start it themselves tell it the same. */
public final class ServerCommands {

  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
  private static final String HTTP =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

  /**
   * One command a line. Without the first every interface of the machine would answer. Scripts,
   * sheets and drawings are compressed; pages and answers of {@code /api} are not: they hold what
   * is secret beside what somebody typed, and their length under compression tells (ADR 10).
   */
  public static final String BEFORE_BOOT =
      String.join(
          "\n",
          "set " + LISTENER + ".address=127.0.0.1",
          "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
          "set " + HTTP + ".compression=on",
          "set " + HTTP + ".compression-min-size-bytes=1024",
          "set "
              + HTTP
              + ".compressable-mime-type="
              + "text/css,text/javascript,application/javascript,image/svg+xml",
          "");

  private ServerCommands() {}
}
