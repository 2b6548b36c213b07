package org.galien.platform.web.gate;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;

/**
 * Turns at what costs a processor and not a wait: pages and files for who has not signed in. As
 * many of one address are made at once as a browser asks for; the others wait in line.
 */
public final class Strangers {

  private static final int AT_ONCE = 6;
  private static final int WAITING = 80;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<String, Address> addresses = new ConcurrentHashMap<>();

  private static final class Address {
    final Turns turns = new Turns(AT_ONCE, WAITING, PATIENCE);
    int present;
  }

  /**
   * @throws TooBusy when many of that address wait already
   */
  public Turns.Turn begin(String address) {
    Turns turns = addresses.compute(address, (key, known) -> come(known)).turns;
    try {
      Turns.Turn turn = turns.begin();
      return () -> {
        turn.close();
        leave(address);
      };
    } catch (TooBusy busy) {
      leave(address);
      throw busy;
    }
  }

  private static Address come(Address known) {
    Address address = known == null ? new Address() : known;
    address.present++;
    return address;
  }

  private void leave(String name) {
    addresses.computeIfPresent(name, (key, address) -> --address.present == 0 ? null : address);
  }
}
