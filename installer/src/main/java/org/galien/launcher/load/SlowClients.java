package org.galien.launcher.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections of one address that begin a request and never end it, or never read its answer. */
public final class SlowClients implements AutoCloseable {

  /** What such a client sends at once; {@code %s} stands for the server's name. */
  public enum Kind {
    BODY(
        "POST /api/session HTTP/1.1\r\nHost: %s\r\nX-Galien: 1\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"),
    FORM(
        "POST /connexion.xhtml HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 999\r\n\r\na="),
    HEADERS("GET /connexion.xhtml HTTP/1.1\r\nHost: %s\r\n"),
    READERS(
        "GET /jakarta.faces.resource/components.js.xhtml?ln=primefaces HTTP/1.1\r\nHost: %s\r\n\r\n");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  private final List<Socket> sockets = new ArrayList<>();

  public SlowClients(int number, Kind kind, String server, String from) throws IOException {
    URI address = URI.create(server);
    byte[] text = kind.text.formatted(address.getAuthority()).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < number; i++) {
      Socket socket = new Socket();
      sockets.add(socket);
      socket.setReceiveBufferSize(2048);
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 10_000);
      socket.getOutputStream().write(text);
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
