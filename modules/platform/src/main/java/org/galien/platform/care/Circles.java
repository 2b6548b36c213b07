package org.galien.platform.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.platform.places.CareQuery;
import org.galien.platform.places.CareRelation;
import org.galien.platform.places.Filled;
import org.galien.platform.rules.Rules;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Whose patients somebody may take for his own. */
@ApplicationScoped
class Circles {

  @Inject Users users;
  @Inject Rules rules;
  @Inject Covers covers;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject @Any Instance<CareRelation> relations;

  /** A module that fails ties nobody: then the chart asks. */
  boolean ties(long patient, Actor who) {
    CareQuery asked = asked(circle(who));
    return Filled.ask(relations, relation -> relation.ties(patient, asked)).answers().stream()
        .anyMatch(tied -> tied);
  }

  /** Those of the person, and of whom the person replaces today. */
  Set<Long> patients(Actor who) {
    CareQuery asked = asked(own(who));
    Set<Long> all = new HashSet<>();
    Filled.ask(relations, relation -> relation.patients(asked)).answers().forEach(all::addAll);
    return all;
  }

  /** Nurses work for all, and in a shared practice everybody stands in for everybody. */
  private List<UserView> circle(Actor who) {
    boolean doctor = who.roles().stream().anyMatch(Role::signsNotes);
    return !doctor || rules.isOn(CareCircle.SHARED) ? users.all() : own(who);
  }

  private List<UserView> own(Actor who) {
    Set<UserId> covered = covers.coveredToday(who.user());
    return users.all().stream()
        .filter(one -> one.id().equals(who.user()) || covered.contains(one.id()))
        .toList();
  }

  private CareQuery asked(List<UserView> carers) {
    int months = settings.read(CareSettings.class).months();
    return new CareQuery(carers, LocalDate.now(clock).minusMonths(months));
  }
}
