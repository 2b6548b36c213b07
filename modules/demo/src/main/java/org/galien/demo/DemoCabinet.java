package org.galien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.galien.demo.DemoPatients.Known;
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
  @Inject DemoPatients patients;
  @Inject DemoAgenda agenda;
  @Inject DemoCharts charts;
  @Inject DemoDocuments documents;

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

  private void fill() throws SQLException, IOException {
    Random random = new Random(SEED);
    LocalDateTime now = DemoAgenda.playedAt(LocalDateTime.now(clock));
    List<UserId> practitioners = users.practitioners().stream().map(UserView::id).toList();
    List<Known> known = patients.load(random, now.toLocalDate());
    Set<Known> expected = agenda.load(practitioners, known, now, random);
    charts.load(practitioners, known, expected, now, random);
    documents.load(known, List.copyOf(expected), now.toLocalDate(), random);
  }
}
