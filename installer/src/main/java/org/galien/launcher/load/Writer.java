package org.galien.launcher.load;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who hands in files and notes messages, in turn, whatever becomes of the server, and
 * remembers what was acknowledged. Sent once more, both are answered with the number they have.
 */
public final class Writer implements AutoCloseable {

  private static final Pattern NUMBER = Pattern.compile("\"(?:id|message)\":(\\d+)");
  private static final long PAUSE = 200;
  private static final int OK = 200;
  private static final int SIGNED_OUT = 401;

  /** Something acknowledged. */
  private record Kept(String path, String type, String body, String number) {

    boolean file() {
      return path.startsWith("api/documents");
    }
  }

  private final List<Kept> kept = new CopyOnWriteArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final String name = UUID.randomUUID().toString();
  private final Caller caller;
  private final Runnable signIn;
  private final Thread thread;
  private volatile boolean ended;

  /** Signs in, and again whenever the server has forgotten it. */
  public Writer(Caller caller, String login, String password) {
    this.caller = caller;
    signIn = () -> caller.signIn(login, password);
    signIn.run();
    thread = Thread.ofPlatform().start(this::work);
  }

  private void work() {
    try {
      for (int i = 0; !ended; i++) {
        boolean file = i % 2 == 0;
        String text = name + " " + i;
        String path = file ? "api/documents?name=lettre.txt" : "api/messages";
        String type = file ? "application/octet-stream" : "application/json";
        write(path, type, file ? text : note(text));
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String note(String text) {
    return """
    {"form": "%1$s", "kind": "TASK", "urgency": "CALM", "withoutPatient": true, "text": "%1$s",
     "to": "SECRETARY"}
    """
        .formatted(text);
  }

  private void write(String path, String type, String body) {
    Caller.Answer answer = caller.post(path, type, body);
    Matcher number = NUMBER.matcher(answer.body());
    if (answer.status() == OK && number.find()) {
      kept.add(new Kept(path, type, body, number.group(1)));
    } else {
      refused.incrementAndGet();
    }
    if (answer.status() == SIGNED_OUT) {
      signIn.run();
    }
  }

  public int acknowledged() {
    return kept.size();
  }

  /** Not acknowledged, whatever the answer was. */
  public int refused() {
    return refused.get();
  }

  /** Acknowledged ones that are not there any more, by somebody who is signed in. */
  public int lost(Caller later) {
    return (int) kept.stream().filter(one -> !isThere(one, later)).count();
  }

  private static boolean isThere(Kept one, Caller later) {
    Caller.Answer again = later.post(one.path(), one.type(), one.body());
    Matcher number = NUMBER.matcher(again.body());
    boolean same = number.find() && number.group(1).equals(one.number());
    return same
        && (!one.file()
            || later.read("api/documents/" + one.number() + "/original").body().equals(one.body()));
  }

  /** Two different ones under one number would be one lost; the same under two, one doubled. */
  public int doubled() {
    return acknowledged()
        - (int) kept.stream().map(one -> one.file() + one.number()).distinct().count();
  }

  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
