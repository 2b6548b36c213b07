package org.galien.platform.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.accounts.Administrators;

/** How the rules stand, and who may change that. */
@ApplicationScoped
@Transactional
public class Rules {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Administrators administrators;

  public boolean isOn(SwitchableRule rule) {
    RuleSwitchEntity decided = em.find(RuleSwitchEntity.class, rule.key());
    return decided == null ? rule.normally() : decided.on;
  }

  /**
   * @throws org.galien.platform.users.RoleRefused when who acts is none
   */
  public void turn(SwitchableRule rule, boolean on) {
    administrators.require();
    if (isOn(rule) == on) {
      return;
    }
    RuleSwitchEntity decided = new RuleSwitchEntity();
    decided.key = rule.key();
    decided.on = on;
    em.merge(decided);
    audit.record("rule.switched", Subject.of("rule", 0), rule.key() + (on ? " on" : " off"));
  }
}
