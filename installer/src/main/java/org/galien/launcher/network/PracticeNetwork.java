package org.galien.launcher.network;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.galien.launcher.machine.LaunchFailure;

/**
 * The server as workstations reach it. Keys lie in {@code secrets/}, certificates, which everybody
 * may see, in {@code network/} of the data directory.
 */
public final class PracticeNetwork {

  /** Before a certificate runs out: two months of nights in which to make the next. */
  private static final Duration AHEAD = Duration.ofDays(60);

  /** By the practice's clock; nobody is there, and a start takes seconds. */
  private static final int QUIET_HOUR = 3;

  private final Path home;
  private final NetworkSettings settings;
  private final Clock clock;
  private final ThisMachine machine;
  private Reach reach;

  public PracticeNetwork(Path home, NetworkSettings settings, Clock clock) {
    this(home, settings, clock, ThisMachine.real());
  }

  PracticeNetwork(Path home, NetworkSettings settings, Clock clock, ThisMachine machine) {
    this.home = home;
    this.settings = settings;
    this.clock = clock;
    this.machine = machine;
  }

  /**
   * Makes what is missing or due: the authority the first time, the server's certificate when names
   * or addresses are others or it runs out within {@link #AHEAD}.
   *
   * @throws LaunchFailure when the authority may not vouch for a name that was set
   */
  public void prepare() throws IOException {
    try {
      Authority authority = authority();
      reach = reach(authority);
      Optional<KeyFile> current = KeyFile.read(serverFile());
      if (current.isEmpty() || isDue(current.get().certificate(), authority, reach)) {
        current = Optional.of(authority.vouchFor(reach, clock.instant()).written(serverFile()));
      }
      publish("server.crt", current.get().certificate());
      publish("authority.crt", authority.certificate());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private Authority authority() throws IOException, GeneralSecurityException {
    Path file = home.resolve("secrets/network-authority.p12");
    Optional<Authority> known = Authority.read(file);
    return known.isPresent()
        ? known.get()
        : Authority.make(file, settings.practice(), named(), clock.instant());
  }

  private Set<String> named() {
    Set<String> names = new TreeSet<>(settings.names());
    names.addAll(machine.names());
    return names;
  }

  private Reach reach(Authority authority) throws IOException, GeneralSecurityException {
    Set<String> names = new TreeSet<>();
    for (String name : named()) {
      if (authority.covers(Reach.of(Set.of(name), Set.of()))) {
        names.add(name);
      } else if (settings.names().contains(name)) {
        throw new LaunchFailure("launcher.network.not-covered", name);
      }
    }
    return Reach.of(names, settings.among(machine.addresses()));
  }

  /**
   * True when another certificate is wanted and the authority can give it: one made now is good
   * after the clock was put right as well as before.
   */
  private boolean isDue(X509Certificate current, Authority authority, Reach wanted) {
    Instant now = clock.instant();
    if (!authority.isValid(now)) {
      return false;
    }
    Instant until = current.getNotAfter().toInstant();
    boolean runsOut = now.plus(AHEAD).isAfter(until) && authority.untilOf(now).isAfter(until);
    boolean early = now.isBefore(current.getNotBefore().toInstant());
    return runsOut || early || !wanted.isThatOf(current) || !authority.made(current);
  }

  /**
   * Whether the server is to be started again now, with another certificate or on other addresses:
   * at night, or at once when it listens on none of the addresses that the machine has, so that
   * nobody works with it.
   */
  public boolean wantsRestart() throws IOException {
    try {
      Authority authority = authority();
      Reach wanted = reach(authority);
      if (wanted.addresses().isEmpty()) {
        return false;
      }
      if (Collections.disjoint(wanted.addresses(), reach.addresses())) {
        return true;
      }
      Optional<KeyFile> current = KeyFile.read(serverFile());
      return clock.instant().atZone(clock.getZone()).getHour() == QUIET_HOUR
          && (current.isEmpty() || isDue(current.get().certificate(), authority, wanted));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** Names by which browsers may call the server, separated by commas. */
  public String names() {
    return String.join(",", reach.names());
  }

  /** "https://ADDRESS:PORT/" of every address it listens on. */
  public List<String> places() {
    return reach.addresses().stream()
        .map(address -> "https://" + address.getHostAddress() + ":" + settings.port() + "/")
        .toList();
  }

  public Collection<InetAddress> addresses() {
    return reach.addresses();
  }

  /** Of HTTPS, each at every address. */
  public List<Integer> ports() {
    return settings.patientsPort() == 0
        ? List.of(settings.port())
        : List.of(settings.port(), settings.patientsPort());
  }

  /** What Payara is told before it starts, a command a line. */
  public String commands() {
    List<String> lines = new ArrayList<>(HttpsCommands.protocol(serverFile()));
    int number = 0;
    for (InetAddress address : reach.addresses()) {
      number++;
      lines.add(HttpsCommands.listener("practice-" + number, address, settings.port()));
      if (settings.patientsPort() > 0) {
        lines.add(HttpsCommands.listener("patients-" + number, address, settings.patientsPort()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private Path serverFile() {
    return home.resolve("secrets/network-server.p12");
  }

  private void publish(String name, X509Certificate certificate)
      throws IOException, GeneralSecurityException {
    Path folder = Files.createDirectories(home.resolve("network"));
    Files.write(folder.resolve(name), certificate.getEncoded());
  }
}
