package org.galien.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Loads the whole cabinet, in one transaction: it is there or it is not. */
@ApplicationScoped
public class DemoCabinet {

  private static final long SEED = 1_946;

  @Inject Users users;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject @Any Instance<DemoPart> parts;

  /**
   * Does nothing where there are accounts already.
   *
   * @return whether it loaded
   */
  @Transactional(rollbackOn = Exception.class)
  public boolean load() throws Exception {
    if (!users.all().isEmpty()) {
      return false;
    }
    for (DemoAccount account : DemoAccount.values()) {
      users.create(account.newUser());
    }
    UserView secretary =
        users.all().stream()
            .filter(u -> u.login().equals(DemoAccount.GUIVARCH.getLogin()))
            .findFirst()
            .orElseThrow();
    acting.as(
        Actor.of(secretary),
        () -> {
          fill();
          return null;
        });
    return true;
  }

  private void fill() throws Exception {
    List<UserId> practitioners = users.practitioners().stream().map(UserView::id).toList();
    DemoPractice practice =
        new DemoPractice(new Random(SEED), playedAt(LocalDateTime.now(clock)), practitioners);
    for (DemoPart part : parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList()) {
      part.load(practice);
    }
  }

  /** The hour the demonstration plays at: now, or a quarter to eleven outside working hours. */
  private static LocalDateTime playedAt(LocalDateTime now) {
    LocalTime time = now.toLocalTime();
    boolean open = time.isAfter(LocalTime.of(8, 45)) && time.isBefore(LocalTime.of(18, 0));
    return (open ? now : now.with(LocalTime.of(10, 42))).truncatedTo(ChronoUnit.MINUTES);
  }
}
