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
import org.galien.launcher.load.Table;
import org.galien.launcher.load.Watcher;
import org.galien.launcher.load.Writer;
import org.galien.launcher.machine.Waiting;

/** {@code bench load}: what many do at once, as rows of the table that {@code bench} prints. */
final class LoadBench {

  static final String SECRETARY = "s.guivarch";
  static final String PASSWORD = "galien-demo-2026";
  private static final List<String> LOGINS =
      List.of(SECRETARY, "r.tanguy", "h.castaing", "p.dacosta", "as.kerguelen", "admin");
  private static final List<String> PAGES =
      List.of("journee.xhtml", "api/patients?q=mar", "patients.xhtml", "api/patients?q=le+g");
  private static final int PEOPLE = 30;
  private static final int AT_ONCE = 60;
  private static final int SLOW = 200;
  private static final int WRITERS = 3;
  private static final Duration LOOKED_AT = Duration.ofSeconds(10);

  private final DemoSuite suite;
  private final Table table;

  LoadBench(DemoSuite suite, Table table) {
    this.suite = suite;
    this.table = table;
  }

  /** People, and who keeps them from working. */
  void run(int minutes) throws IOException {
    signIns();
    try (Caller secretary = new Caller(suite.address(), "127.0.0.1")) {
      secretary.signIn(LOGINS.getFirst(), PASSWORD);
      watched(secretary, () -> Waiting.pause(LOOKED_AT.toMillis()));
      double idle = idle(secretary);
      for (SlowClients.Kind kind : SlowClients.Kind.values()) {
        slow(kind, secretary, idle);
      }
    }
    alerts();
    people(minutes);
  }

  void alerts() throws IOException {
    try (AlertLoad alerts = new AlertLoad(suite, LOGINS.get(0), LOGINS.get(2), PASSWORD)) {
      alerts.run(table);
    }
  }

  /**
   * Sixty at once, in each of three ways, each beside what it costs who works with nobody there.
   */
  void signIns() throws IOException {
    try (Caller secretary = new Caller(suite.address(), "127.0.0.1")) {
      secretary.signIn(SECRETARY, PASSWORD);
      idle(secretary);
      signIns("wrong passwords of one account", secretary, i -> "personne", "pas le bon");
      signIns("wrong passwords of many accounts", secretary, i -> "personne" + i, "non");
      signIns("right passwords", secretary, i -> LOGINS.get(i % LOGINS.size()), PASSWORD);
    }
  }

  private static double idle(Caller secretary) throws IOException {
    return watched(secretary, () -> Waiting.pause(LOOKED_AT.toMillis()));
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

  private void signIns(String what, Caller secretary, Login login, String password)
      throws IOException {
    List<Caller> callers = arrived();
    double idle = idle(secretary);
    double[] last = new double[1];
    int[] unanswered = new int[1];
    double meanwhile =
        watched(
            secretary,
            () -> {
              long begin = System.nanoTime();
              unanswered[0] = together(callers, login, password);
              last[0] = (System.nanoTime() - begin) / 1e9;
            });
    callers.forEach(Caller::close);
    String name = AT_ONCE + " sign-ins at once, " + what;
    table.row(name + ": who is signed in, nobody else there, p95", "%.0f ms", idle, 1_000);
    table.row(name + ": the last answered after", "%.1f s", last[0], 15);
    table.row(name + ": not answered", "%.0f", unanswered[0], 0);
    table.row(name + ": who is signed in, p95 to idle", "%.1f", meanwhile / idle, 2);
  }

  /** Sixty who look at the sign-in page already: their browsers are not what is measured. */
  private List<Caller> arrived() throws IOException {
    List<Caller> callers = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      Caller caller = new Caller(suite.address(), "127.0.1." + (1 + i));
      caller.get("connexion.xhtml");
      callers.add(caller);
    }
    return callers;
  }

  private static int together(List<Caller> callers, Login login, String password) {
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        Caller caller = callers.get(i);
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
      table.row(name + ": a sign-in elsewhere", "%.1f s", status == 422 ? took : 99, 5);
      double meanwhile = watched(secretary, () -> Waiting.pause(LOOKED_AT.toMillis()));
      table.row(name + ": who is signed in, p95 to idle", "%.1f", meanwhile / idle, 2);
    }
  }

  private void people(int minutes) throws IOException {
    List<Watcher> watchers = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Caller caller = new Caller(suite.address(), "127.0.3." + (1 + i));
      caller.signIn(LOGINS.get(i % LOGINS.size()), PASSWORD);
      watchers.add(new Watcher(caller, i % 2 == 0 ? PAGES : PAGES.reversed()));
    }
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Caller caller = new Caller(suite.address(), "127.0.4." + (1 + i));
      writers.add(new Writer(caller, SECRETARY, PASSWORD));
    }
    Waiting.pause(Duration.ofMinutes(minutes).toMillis());
    watchers.forEach(Watcher::close);
    double slowest =
        watchers.stream().mapToDouble(w -> w.latencies().percentile(95)).max().orElse(0);
    int failed = watchers.stream().mapToInt(w -> w.latencies().failed()).sum();
    int number = watchers.stream().mapToInt(w -> w.latencies().number()).sum();
    String name = "%d people for %d minutes, %d requests".formatted(PEOPLE, minutes, number);
    table.row(name + ": slowest p95", "%.0f ms", slowest, 3_000);
    table.row(name + ": not answered with 200", "%.0f", failed, 0);
    killed();
    writers.forEach(Writer::close);
    FullDisk.count("written meanwhile and until the kill", writers, suite, table);
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
    table.row("the server is killed: back after", "%.0f s", seconds, 60);
  }
}
