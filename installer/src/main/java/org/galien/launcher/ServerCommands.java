package org.galien.launcher;

/** What Payara is told before it starts; tests that start it themselves tell it the same. */
public final class ServerCommands {

  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
  private static final String TRANSPORT =
      "configs.config.server-config.network-config.transports.transport.tcp";

  /**
   * One command a line. Without the first every interface of the machine would answer; on others
   * than its own there is HTTPS only. Who sends or takes nothing for ten seconds is left: a thread
   * waits for it.
   */
  public static final String BEFORE_BOOT =
      String.join(
          "\n",
          "set " + LISTENER + ".address=127.0.0.1",
          "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
          protocol("http-listener"),
          protocol("https-listener"),
          "set " + TRANSPORT + ".read-timeout-millis=10000",
          "set " + TRANSPORT + ".write-timeout-millis=10000",
          "");

  /**
   * What the server's log holds: its own story at the start, and what went wrong once. Faults of
   * ours are logged by us under their reference; the server and its parts would trace each again.
   */
  public static final String LOGGING =
      String.join(
          "\n",
          "handlers=java.util.logging.ConsoleHandler",
          "java.util.logging.ConsoleHandler.level=INFO",
          "java.util.logging.ConsoleHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter",
          "com.sun.enterprise.server.logging.ODLLogFormatter.ansiColor=false",
          ".level=INFO",
          "com.hazelcast.level=WARNING",
          "fish.payara.boot.runtime.BootCommand.level=WARNING",
          "fish.payara.nucleus.util.level=WARNING",
          "jakarta.enterprise.resource.webcontainer.faces.application.level=SEVERE",
          "jakarta.enterprise.web.level=SEVERE",
          "javax.enterprise.system.core.transaction.level=SEVERE",
          "javax.enterprise.system.security.ssl.level=SEVERE",
          "javax.enterprise.system.tools.deployment.level=WARNING",
          "org.apache.pdfbox.level=SEVERE",
          "org.eclipse.persistence.session.level=SEVERE",
          "org.flywaydb.level=WARNING",
          "org.glassfish.admin.mbeanserver.level=WARNING",
          "org.glassfish.jersey.server.ServerRuntime$Responder.level=OFF",
          "org.glassfish.grizzly.http.util.Parameters.level=SEVERE",
          "");

  /**
   * The one reader and writer of JSON there is, by its name: asked for each object of an answer,
   * the Java virtual machine would look through all of the server's libraries for it.
   */
  public static final String JSON = "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl";

  private ServerCommands() {}

  /**
   * Scripts, sheets and drawings are compressed; pages and answers of {@code /api} are not: they
   * hold what is secret beside what somebody typed, and their length under compression tells (ADR
   * 10).
   */
  private static String protocol(String name) {
    String http =
        "set configs.config.server-config.network-config.protocols.protocol." + name + ".http.";
    return String.join(
        "\n",
        http + "http2-enabled=false",
        http + "server-header=false",
        http + "max-swallowing-input-bytes=65536",
        http + "compression=on",
        http + "compression-min-size-bytes=1024",
        http
            + "compressable-mime-type="
            + "text/css,text/javascript,application/javascript,image/svg+xml");
  }
}
