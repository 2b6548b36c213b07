package org.galien.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.galien.launcher.load.Caller;
import org.galien.launcher.load.Latencies;
import org.galien.launcher.load.SignInPage;
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
  private static final int ROUNDS = 3;
  private static final Duration LOOKED_AT = Duration.ofSeconds(10);

  /** Ten requests a second at most, as no person works. */
  static final Duration HASTE = Duration.ofMillis(100);

  private static final Duration HASTY = Duration.ofSeconds(30);
  private static final int BUSY = 503;

  /** Looks, and goes on: thirty together ask for some fifteen pages a second. */
  private static final Duration READING = Duration.ofSeconds(2);

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
    try (AlertLoad alerts = new AlertLoad(suite, LOGINS.get(0), LOGINS.get(2), PASSWORD)) {
      alerts.run(table);
    }
    people(minutes);
  }

  /**
   * Sixty at once, in each of three ways and each three times, for one is over in seconds; beside
   * what who works waits with nobody there.
   */
  void signIns() throws IOException {
    try (Caller secretary = new Caller(suite.address(), "127.0.0.1")) {
      new SignInPage(secretary).enter(SECRETARY, PASSWORD);
      idle(secretary);
      signIns("wrong passwords of one account", secretary, (round, i) -> "un" + round, "non");
      signIns("wrong passwords of many accounts", secretary, (round, i) -> "de" + round + i, "non");
      signIns("right passwords", secretary, (round, i) -> LOGINS.get(i % LOGINS.size()), PASSWORD);
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
    return latencies(caller, work).percentile(95);
  }

  private static Latencies latencies(Caller caller, Work work) throws IOException {
    try (Watcher watcher = new Watcher(caller, List.of("api/patients?q=mar"), HASTE)) {
      work.run();
      watcher.close();
      return watcher.latencies();
    }
  }

  private interface Login {
    String of(int round, int number);
  }

  private void signIns(String what, Caller secretary, Login login, String password)
      throws IOException {
    Latencies idle = new Latencies();
    Latencies meanwhile = new Latencies();
    double last = 0;
    int unanswered = 0;
    int busy = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<SignInPage> pages = arrived();
      idle.add(latencies(secretary, () -> Waiting.pause(LOOKED_AT.toMillis())));
      int now = round;
      long begin = System.nanoTime();
      List<Integer> answers = new ArrayList<>();
      meanwhile.add(
          latencies(
              secretary, () -> answers.addAll(together(pages, i -> login.of(now, i), password))));
      last = Math.max(last, (System.nanoTime() - begin) / 1e9);
      unanswered += answers.stream().filter(s -> s == 0 || s >= 500 && s != BUSY).count();
      busy += answers.stream().filter(s -> s == BUSY).count();
      pages.forEach(SignInPage::close);
    }
    String name = AT_ONCE + " sign-ins at once, " + what;
    table.row(
        name + ": who is signed in, nobody else there, p95", "%.0f ms", idle.percentile(95), 1_000);
    table.row(name + ": the last answered after", "%.1f s", last, 15);
    table.row(name + ": not answered", "%.0f", unanswered, 0);
    table.row(name + ": told to try again, of " + AT_ONCE * ROUNDS, busy);
    double ratio = meanwhile.percentile(95) / idle.percentile(95);
    table.row(name + ": who is signed in, p95 to idle", "%.1f", ratio, 2);
  }

  /** Sixty who look at the sign-in page already: their browsers are not what is measured. */
  private List<SignInPage> arrived() throws IOException {
    List<SignInPage> pages = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      pages.add(new SignInPage(new Caller(suite.address(), "127.0.1." + (1 + i))));
    }
    return pages;
  }

  private static List<Integer> together(
      List<SignInPage> pages, IntFunction<String> login, String password) {
    List<Future<Integer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        SignInPage page = pages.get(i);
        String name = login.apply(i);
        answers.add(threads.submit(() -> page.enter(name, password)));
      }
    }
    return answers.stream().map(Future::resultNow).toList();
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

  /** At the pace of people, and then as fast as they are answered. */
  private void people(int minutes) throws IOException {
    List<Caller> callers = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      callers.add(new Caller(suite.address(), "127.0.3." + (1 + i)));
      callers.getLast().signIn(LOGINS.get(i % LOGINS.size()), PASSWORD);
    }
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Caller caller = new Caller(suite.address(), "127.0.4." + (1 + i));
      writers.add(new Writer(caller, SECRETARY, PASSWORD));
    }
    Caller stranger = new Caller(suite.address(), "127.0.3.99");
    stranger.get("connexion.xhtml");
    people(
        "%d people for %d minutes".formatted(PEOPLE, minutes),
        callers,
        READING,
        Duration.ofMinutes(minutes),
        300);
    table.row(
        "who looked at the sign-in page before: still known",
        "%.0f",
        stranger.isKnown() ? 1 : 0,
        0);
    people(PEOPLE + " people as fast as they are answered", callers, HASTE, HASTY, 3_000);
    callers.forEach(Caller::close);
    stranger.close();
    killed();
    writers.forEach(Writer::close);
    FullDisk.count("written meanwhile and until the kill", writers, suite, table);
  }

  private void people(
      String what, List<Caller> callers, Duration pause, Duration time, double limit)
      throws IOException {
    List<Watcher> watchers = new ArrayList<>();
    for (int i = 0; i < callers.size(); i++) {
      List<String> pages = i % 2 == 0 ? PAGES : PAGES.reversed();
      watchers.add(new Watcher(callers.get(i), pages, pause));
    }
    Waiting.pause(time.toMillis());
    watchers.forEach(Watcher::close);
    Latencies all = new Latencies();
    watchers.forEach(watcher -> all.add(watcher.latencies()));
    double slowest =
        watchers.stream().mapToDouble(w -> w.latencies().percentile(95)).max().orElse(0);
    String name = what + ", " + all.number() + " requests";
    table.row(name + ": p95", "%.0f ms", all.percentile(95), limit);
    table.row(name + ": p95 of the slowest person", "%.0f ms", slowest, limit);
    table.row(name + ": not answered with 200", "%.0f", all.failed(), 0);
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
