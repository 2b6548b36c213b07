package org.galien.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.galien.launcher.load.Caller;
import org.galien.launcher.load.SlowClients;
import org.galien.launcher.load.Watcher;
import org.galien.launcher.machine.Waiting;

/** {@code bench load}: what many do at once, as rows of the table that {@code bench} prints. */
final class LoadBench {

  private static final String PASSWORD = "galien-demo-2026";
  private static final List<String> LOGINS =
      List.of("s.guivarch", "r.tanguy", "h.castaing", "p.dacosta", "as.kerguelen", "admin");
  private static final List<String> PAGES =
      List.of("journee.xhtml", "api/patients?q=mar", "patients.xhtml", "api/patients?q=le+g");
  private static final int PEOPLE = 30;
  private static final int AT_ONCE = 60;
  private static final int SLOW = 200;
  private static final Duration LOOKED_AT = Duration.ofSeconds(10);

  private final DemoSuite suite;
  private boolean met = true;

  LoadBench(DemoSuite suite) {
    this.suite = suite;
  }

  /**
   * Prints the table.
   *
   * @return whether every limit is met
   */
  boolean run(int minutes) throws IOException {
    System.out.println("| what | measured | limit | met |\n|---|---:|---:|---|");
    try (Caller secretary = new Caller(suite.address(), "127.0.0.1")) {
      secretary.signIn(LOGINS.getFirst(), PASSWORD);
      watched(secretary, () -> Waiting.pause(LOOKED_AT.toMillis()));
      double idle = watched(secretary, () -> Waiting.pause(LOOKED_AT.toMillis()));
      row("who is signed in, nobody else there, p95", "%.0f ms", idle, 1_000);
      signIns("wrong passwords of one account", secretary, idle, i -> "personne", "pas le bon");
      signIns("wrong passwords of many accounts", secretary, idle, i -> "personne" + i, "non");
      signIns("right passwords", secretary, idle, i -> LOGINS.get(i % LOGINS.size()), PASSWORD);
      for (SlowClients.Kind kind : SlowClients.Kind.values()) {
        slow(kind, secretary, idle);
      }
    }
    people(minutes);
    killed();
    return met;
  }

  private interface Work {
    void run() throws IOException;
  }

  /** The 95th percentile of who works meanwhile, in milliseconds. */
  private static double watched(Caller caller, Work work) throws IOException {
    try (Watcher watcher = new Watcher(caller, List.of("api/patients?q=mar"))) {
      work.run();
      watcher.close();
      return watcher.latencies().percentile(95);
    }
  }

  private interface Login {
    String of(int number);
  }

  private void signIns(String what, Caller secretary, double idle, Login login, String password)
      throws IOException {
    long begin = System.nanoTime();
    double[] last = new double[1];
    int[] unanswered = new int[1];
    double meanwhile =
        watched(
            secretary,
            () -> {
              unanswered[0] = together(login, password);
              last[0] = (System.nanoTime() - begin) / 1e9;
            });
    String name = AT_ONCE + " sign-ins at once, " + what;
    row(name + ": the last answered after", "%.1f s", last[0], 15);
    row(name + ": not answered", "%.0f", unanswered[0], 0);
    row(name + ": who is signed in, p95 to idle", "%.1f", meanwhile / idle, 2);
  }

  private int together(Login login, String password) throws IOException {
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        Caller caller = new Caller(suite.address(), "127.0.1." + (1 + i));
        String name = login.of(i);
        answers.add(threads.submit(() -> caller.signIn(name, password)));
      }
    }
    int unanswered = 0;
    for (Future<Integer> answer : answers) {
      int status = answer.resultNow();
      unanswered += status == 0 || status == 500 ? 1 : 0;
    }
    return unanswered;
  }

  private void slow(SlowClients.Kind kind, Caller secretary, double idle) throws IOException {
    try (SlowClients clients = new SlowClients(SLOW, kind, suite.address(), "127.0.2.1");
        Caller stranger = new Caller(suite.address(), "127.0.2.2")) {
      long begin = System.nanoTime();
      int status = stranger.signIn("personne" + kind, "pas le bon");
      double took = (System.nanoTime() - begin) / 1e9;
      String name = SLOW + " slow clients (" + kind.name().toLowerCase(Locale.ROOT) + ")";
      row(name + ": a sign-in elsewhere", "%.1f s", status == 422 ? took : 99, 5);
      double meanwhile = watched(secretary, () -> Waiting.pause(LOOKED_AT.toMillis()));
      row(name + ": who is signed in, p95 to idle", "%.1f", meanwhile / idle, 2);
    }
  }

  private void people(int minutes) throws IOException {
    List<Watcher> watchers = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Caller caller = new Caller(suite.address(), "127.0.3." + (1 + i));
      caller.signIn(LOGINS.get(i % LOGINS.size()), PASSWORD);
      watchers.add(new Watcher(caller, i % 2 == 0 ? PAGES : PAGES.reversed()));
    }
    Waiting.pause(Duration.ofMinutes(minutes).toMillis());
    watchers.forEach(Watcher::close);
    double slowest =
        watchers.stream().mapToDouble(w -> w.latencies().percentile(95)).max().orElse(0);
    int failed = watchers.stream().mapToInt(w -> w.latencies().failed()).sum();
    int number = watchers.stream().mapToInt(w -> w.latencies().number()).sum();
    String name = "%d people for %d minutes, %d requests".formatted(PEOPLE, minutes, number);
    row(name + ": slowest p95", "%.0f ms", slowest, 3_000);
    row(name + ": not answered with 200", "%.0f", failed, 0);
  }

  /** The watchdog: the server is killed, and the time is until somebody could sign in again. */
  private void killed() throws IOException {
    long server = suite.server();
    ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
    long begin = System.nanoTime();
    double seconds = 0;
    Readiness readiness = new Readiness(suite.address());
    while ((suite.server() == server || !readiness.isHealthy()) && seconds < 120) {
      Waiting.pause(500);
      seconds = (System.nanoTime() - begin) / 1e9;
    }
    row("the server is killed: back after", "%.0f s", seconds, 60);
  }

  private void row(String what, String format, double measured, double limit) {
    boolean kept = measured <= limit;
    met &= kept;
    String shown = String.format(Locale.ROOT, format, measured);
    String most = String.format(Locale.ROOT, format.replace(".1f", ".0f"), limit);
    System.out.printf(
        Locale.ROOT, "| %s | %s | ≤ %s | %s |%n", what, shown, most, kept ? "yes" : "**no**");
  }
}
