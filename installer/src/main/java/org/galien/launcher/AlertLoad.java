package org.galien.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.galien.launcher.load.Caller;
import org.galien.launcher.load.Screen;
import org.galien.launcher.load.Table;
import org.galien.launcher.load.Watcher;
import org.galien.launcher.machine.Waiting;

/** Thirty open screens that hear alerts: urgent calls noted by a physician for the desk. */
final class AlertLoad implements AutoCloseable {

  private static final int SCREENS = 30;
  private static final int MANY = 1_000;
  private static final Duration QUIET = Duration.ofSeconds(20);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String NOTE =
      "{\"form\":\"%s-urgent-call-of-bench-load\",\"kind\":\"CALL\",\"caller\":\"Essai\","
          + "\"withoutPatient\":true,\"text\":\"Essai\",\"urgency\":\"URGENT\",\"to\":\"SECRETARY\"}";

  private interface Work {
    void run() throws IOException;
  }

  private final DemoSuite suite;
  private final List<Screen> screens = new ArrayList<>();
  private final Caller physician;
  private final Caller secretary;
  private int noted;

  AlertLoad(DemoSuite suite, String desk, String office, String password) throws IOException {
    this.suite = suite;
    for (int i = 0; i < SCREENS; i++) {
      screens.add(new Screen(signedIn("127.0.4." + (1 + i), desk, password)));
    }
    physician = signedIn("127.0.4.101", office, password);
    secretary = signedIn("127.0.4.102", desk, password);
  }

  private Caller signedIn(String from, String login, String password) throws IOException {
    Caller caller = new Caller(suite.address(), from);
    caller.signIn(login, password);
    return caller;
  }

  void run(Table table) throws IOException {
    Duration before = processor();
    double idle = p95(() -> Waiting.pause(QUIET.toMillis()));
    double share = 100.0 * processor().minus(before).toNanos() / QUIET.toNanos();
    table.row(SCREENS + " open screens and one who searches: of one core", "%.1f %%", share, 100);
    before = processor();
    Waiting.pause(QUIET.toMillis());
    share = 100.0 * processor().minus(before).toNanos() / QUIET.toNanos();
    table.row(SCREENS + " open screens: of one core", "%.1f %%", share, 5);
    table.row("an alert: heard on the last of " + SCREENS + " after", "%.1f s", heard(1), 2);
    double arriving = p95(() -> heard(MANY));
    table.row(
        MANY + " alerts arriving: who is signed in, p95 to idle", "%.1f", arriving / idle, 1.5);
    double open = p95(() -> Waiting.pause(QUIET.toMillis()));
    table.row(MANY + " alerts open: who is signed in, p95 to idle", "%.1f", open / idle, 1.5);
    table.row("one more: heard on the last after", "%.1f s", heard(1), 2);
  }

  private double p95(Work work) throws IOException {
    try (Watcher watcher = new Watcher(secretary, List.of("api/patients?q=mar"), LoadBench.HASTE)) {
      work.run();
      watcher.close();
      return watcher.latencies().percentile(95);
    }
  }

  /** Seconds from the last of so many to the last screen that has heard of all. */
  private double heard(int number) throws IOException {
    int already = screens.getFirst().waiting();
    for (int i = 0; i < number; i++) {
      physician.post("api/messages", "application/json", NOTE.formatted(noted++));
      if (number > 1) {
        Waiting.pause(20);
      }
    }
    long last = System.nanoTime();
    long limit = last + MINUTE.toNanos();
    while (screens.stream().anyMatch(s -> s.waiting() < already + number)
        && System.nanoTime() < limit) {
      Waiting.pause(20);
    }
    boolean all = screens.stream().allMatch(s -> s.waiting() >= already + number);
    long latest = screens.stream().mapToLong(Screen::heardAt).max().orElse(last);
    return all ? Math.max(0, latest - last) / 1e9 : MINUTE.toSeconds();
  }

  private Duration processor() throws IOException {
    return ProcessHandle.of(suite.server())
        .flatMap(server -> server.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    screens.forEach(Screen::close);
    physician.close();
    secretary.close();
  }
}
