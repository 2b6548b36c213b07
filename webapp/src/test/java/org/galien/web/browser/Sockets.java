package org.galien.web.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections of one address of this machine that send what they are told, and no more. */
final class Sockets implements AutoCloseable {

  private final List<Socket> open = new ArrayList<>();

  /**
   * @param from an address of 127.0.0.0/8
   * @param text what each sends at once
   */
  Sockets(int number, String from, URI server, String text) throws IOException {
    for (int i = 0; i < number; i++) {
      Socket socket = new Socket();
      open.add(socket);
      socket.setReceiveBufferSize(2048);
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 10_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** First line of what the server says to each of those it answers within a second. */
  List<String> answers() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Socket socket : open) {
      socket.setSoTimeout(1000);
      byte[] bytes = new byte[12];
      if (socket.getInputStream().available() > 0) {
        int n = socket.getInputStream().read(bytes);
        lines.add(new String(bytes, 0, n, StandardCharsets.US_ASCII));
      }
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
  }
}
