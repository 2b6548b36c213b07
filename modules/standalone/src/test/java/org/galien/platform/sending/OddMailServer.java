package org.galien.platform.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks SMTP up to the line at which it shows how it is odd. */
final class OddMailServer implements AutoCloseable {

  /** What it does. */
  enum Habit {
    REFUSES_THE_ADDRESS,
    IS_BUSY,
    DIES_BEFORE_THE_TEXT,
    DIES_AFTER_THE_TEXT
  }

  private final ServerSocket door;
  private final Habit habit;
  private final AtomicInteger texts = new AtomicInteger();

  OddMailServer(Habit habit) {
    this.habit = habit;
    try {
      door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  /** How many messages it has got whole. */
  int texts() {
    return texts.get();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        talk(caller);
      } catch (IOException gone) {
        // The next caller is served.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    say(caller, "220 odd");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String word = line.split("[ :]")[0];
      if (word.equals("RCPT") && habit == Habit.REFUSES_THE_ADDRESS) {
        say(caller, "550 no such person");
      } else if (word.equals("RCPT") && habit == Habit.IS_BUSY) {
        say(caller, "451 later");
      } else if (word.equals("DATA") && habit == Habit.DIES_BEFORE_THE_TEXT) {
        return;
      } else if (word.equals("DATA")) {
        say(caller, "354 go on");
        while (!".".equals(lines.readLine())) {
          // The text.
        }
        texts.incrementAndGet();
        return;
      } else {
        say(caller, "250 well");
      }
    }
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
