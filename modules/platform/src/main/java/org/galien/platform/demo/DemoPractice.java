package org.galien.platform.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.galien.platform.users.UserId;

/** The cabinet as far as it has been made. */
public final class DemoPractice {

  private final Random random;
  private final LocalDateTime now;
  private final List<UserId> practitioners;
  private final Set<Long> expected = new LinkedHashSet<>();
  private final Map<Class<?>, Object> kept = new HashMap<>();

  DemoPractice(Random random, LocalDateTime now, List<UserId> practitioners) {
    this.random = random;
    this.now = now;
    this.practitioners = practitioners;
  }

  /** Seeded, so that every load is like the last. */
  public Random random() {
    return random;
  }

  /** The hour played, wall-clock time of the practice. */
  public LocalDateTime now() {
    return now;
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  public List<UserId> practitioners() {
    return practitioners;
  }

  /** Somebody comes today; those whose charts and mail are worth looking at. */
  public void expect(long patient) {
    expected.add(patient);
  }

  /** Numbers of patients, in the order they were expected. */
  public Set<Long> expected() {
    return expected;
  }

  /** Leaves something for parts that come later and know its type. */
  public <T> void keep(Class<T> type, T thing) {
    kept.put(type, thing);
  }

  public <T> T kept(Class<T> type) {
    return type.cast(kept.get(type));
  }
}
