package org.galien.standalone.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Speaks SMTP up to the line at which it shows how it is odd. */
public final class OddMailServer implements AutoCloseable {

  /** What it does. */
  public enum Habit {
    REFUSES_THE_ADDRESS,
    IS_BUSY,
    DIES_BEFORE_THE_TEXT,
    DIES_AFTER_THE_TEXT,
    /** Takes the text and says nothing more. */
    HANGS_AFTER_THE_TEXT,
    HANGS,
    /** Not odd: it wants STARTTLS before anything else. */
    IS_CAREFUL
  }

  private final ServerSocket door;
  private final Habit habit;
  private final SSLContext seal;
  private final AtomicInteger callers = new AtomicInteger();
  private final AtomicInteger texts = new AtomicInteger();

  public OddMailServer(Habit habit) {
    this(habit, null);
  }

  /**
   * @param seal with which a careful one answers STARTTLS
   */
  public OddMailServer(Habit habit, SSLContext seal) {
    this.habit = habit;
    this.seal = seal;
    try {
      door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** How many have called. */
  public int callers() {
    return callers.get();
  }

  /** How many messages it has got whole. */
  public int texts() {
    return texts.get();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        callers.incrementAndGet();
        if (habit == Habit.HANGS) {
          wait(caller);
        }
        say(caller, "220 odd");
        talk(caller, false);
      } catch (Exception gone) {
        // The next caller is served.
      }
    }
  }

  private void talk(Socket caller, boolean sealed) throws Exception {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String word = line.split("[ :]")[0];
      if (word.equals("EHLO") && habit == Habit.IS_CAREFUL) {
        say(caller, sealed ? "250-odd\r\n250 AUTH PLAIN" : "250-odd\r\n250 STARTTLS");
      } else if (word.equals("STARTTLS")) {
        say(caller, "220 go on");
        talk(sealed(caller), true);
        return;
      } else if (habit == Habit.IS_CAREFUL && !sealed && !word.equals("QUIT")) {
        say(caller, "530 STARTTLS first");
      } else if (word.equals("AUTH")) {
        say(caller, "235 welcome");
      } else if (word.equals("RCPT") && habit == Habit.REFUSES_THE_ADDRESS) {
        say(caller, "550 no such person");
      } else if (word.equals("RCPT") && habit == Habit.IS_BUSY) {
        say(caller, "451 later");
      } else if (word.equals("DATA")) {
        if (!takes(caller, lines)) {
          return;
        }
      } else {
        say(caller, "250 well");
      }
    }
  }

  /** False when it dies of it. */
  private boolean takes(Socket caller, BufferedReader lines) throws IOException {
    if (habit == Habit.DIES_BEFORE_THE_TEXT) {
      return false;
    }
    say(caller, "354 go on");
    while (!".".equals(lines.readLine())) {
      // The text.
    }
    texts.incrementAndGet();
    if (habit == Habit.HANGS_AFTER_THE_TEXT) {
      wait(caller);
    }
    if (habit != Habit.IS_CAREFUL) {
      return false;
    }
    say(caller, "250 taken");
    return true;
  }

  private Socket sealed(Socket caller) throws Exception {
    SSLSocket socket = (SSLSocket) seal.getSocketFactory().createSocket(caller, null, 0, false);
    socket.setUseClientMode(false);
    return socket;
  }

  /** Until the caller has had enough. */
  private static void wait(Socket caller) throws IOException {
    while (caller.getInputStream().read() >= 0) {
      // Heard, and not answered.
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
