package org.galien.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.users.factor.SecondFactors;

/**
 * Sets a practice up while nobody has an account: who administers it, who practises, what it is
 * called. From the first account on it refuses everything.
 */
@ApplicationScoped
@Transactional
public class FirstRun {

  @Inject EntityManager em;
  @Inject Users users;
  @Inject SecondFactors factors;
  @Inject Letterheads letterheads;
  @Inject InstallationFiles files;
  @Inject Acting acting;

  /** Accounts are never deleted: once false, always false. */
  private volatile boolean over;

  /** True while there is no account at all. */
  public boolean isWanted() {
    if (!over) {
      over = !noAccount();
    }
    return !over;
  }

  private boolean noAccount() {
    return em.createNativeQuery("SELECT id FROM platform_user LIMIT 1").getResultList().isEmpty();
  }

  /**
   * Whoever does not sit at the machine shows the code that the installation told.
   *
   * @param local whether the request comes from the machine itself
   */
  public boolean admits(boolean local, String code) {
    return local || files.isCode(code);
  }

  /**
   * Opens the accounts; each practitioner has to change the password at the first sign-in.
   *
   * @return the administrator's codes for paper
   * @throws FirstRunOver when there is an account by now
   * @throws org.galien.platform.Refusal for what is wrong with an account, the letterhead or the
   *     code
   */
  public List<String> open(PracticePlan plan) {
    List<String> codes = new ArrayList<>();
    acting.runAs(
        Actor.system("first-run"),
        () -> {
          if (!noAccount()) {
            throw new FirstRunOver();
          }
          UserId administrator = users.create(plan.administrator());
          acting.runAs(
              Actor.of(users.find(administrator).orElseThrow()),
              () -> {
                plan.practitioners().forEach(users::create);
                letterheads.set(plan.letterhead());
                codes.addAll(factors.take(administrator, plan.secret(), plan.code()));
              });
        });
    files.write(plan.practice(), plan.network());
    return codes;
  }

  /** The server starts anew, and answers as was chosen. */
  public void finish() {
    files.askForRestart();
  }

  /** What a practitioner may do who administers nothing. */
  public static Set<Role> practitioner() {
    return Set.of(Role.PHYSICIAN);
  }
}
