package org.galien.platform.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.galien.platform.sending.carriers.SmsForm;

/** A server of this house that speaks as providers' public documentation says. */
final class ProviderServer implements AutoCloseable {

  static final String OVH_SERVICE = "/1.0/sms/sms-ab12345-1";
  private static final String TIME = "1764";

  private final HttpServer server;

  ProviderServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    on("/1.0/auth/time", exchange -> say(exchange, 200, TIME));
    server.start();
  }

  void on(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  void forget(String path) {
    server.removeContext(path);
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Has messages leave by it, in one of its ways. */
  void carriesFor(Desk desk, SmsForm form) {
    switch (form) {
      case OVH ->
          desk.smsAt(
              new SmsSetup(form, at("/1.0"), "sms-ab12345-1", "app-key", "Cabinet", false),
              "app-secret",
              "consumer-key");
      case BREVO ->
          desk.smsAt(
              new SmsSetup(form, at("/v3/transactionalSMS/send"), "", "", "Cabinet", false),
              "account-key",
              "");
      default -> desk.smsAt(at("/sms"), false);
    }
  }

  /** Whether a request to OVHcloud is signed as it wants. */
  boolean signed(HttpExchange exchange, String body) {
    String signed =
        String.join(
            "+",
            "app-secret",
            "consumer-key",
            exchange.getRequestMethod(),
            at(exchange.getRequestURI().toString()),
            body,
            TIME);
    return ("$1$" + sha1(signed)).equals(header(exchange, "X-Ovh-Signature"))
        && "app-key".equals(header(exchange, "X-Ovh-Application"))
        && "consumer-key".equals(header(exchange, "X-Ovh-Consumer"))
        && TIME.equals(header(exchange, "X-Ovh-Timestamp"));
  }

  static String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /**
   * @param status 0 to hang up
   */
  static void say(HttpExchange exchange, int status, String body) throws IOException {
    if (status > 0) {
      byte[] said = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, said.length);
      exchange.getResponseBody().write(said);
    }
    exchange.close();
  }

  private static String sha1(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
