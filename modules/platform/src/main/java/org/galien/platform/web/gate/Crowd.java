package org.galien.platform.web.gate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests of one person, or of one address, are answered at the same time. The server has
 * two hundred threads; whoever is slow, or sends what never ends, holds no more than these of them.
 */
public final class Crowd {

  /** A browser has six connections; somebody may have some windows open. */
  private static final int PERSON = 40;

  /** All workplaces of a practice behind one address, at eight in the morning. */
  private static final int ADDRESS = 80;

  /** So that those who are signed in have threads whatever is at the door. */
  private static final int STRANGERS = 120;

  private static final String ANYBODY = "anybody";

  private final Map<String, Integer> present = new ConcurrentHashMap<>();

  /** A place that is given back when the request is answered. */
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @param person who is signed in, or null
   * @return empty when there are too many
   */
  public Optional<Place> enter(String person, String address) {
    if (person != null) {
      return enter("person " + person, PERSON);
    }
    Optional<Place> all = enter(ANYBODY, STRANGERS);
    Optional<Place> here = all.flatMap(a -> enter("address " + address, ADDRESS));
    if (here.isEmpty()) {
      all.ifPresent(Place::close);
      return here;
    }
    return Optional.of(
        () -> {
          here.get().close();
          all.get().close();
        });
  }

  private Optional<Place> enter(String who, int most) {
    if (present.merge(who, 1, Integer::sum) > most) {
      leave(who);
      return Optional.empty();
    }
    return Optional.of(() -> leave(who));
  }

  private void leave(String who) {
    present.computeIfPresent(who, (key, n) -> n == 1 ? null : n - 1);
  }
}
