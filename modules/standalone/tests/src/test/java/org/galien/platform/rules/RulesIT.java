package org.galien.platform.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class RulesIT {

  private final Rules rules;
  private final Acting acting;
  private final SwitchableRule rule =
      new SwitchableRule("test." + UUID.randomUUID(), "test.rule", true);

  RulesIT(Rules rules, Acting acting) {
    this.rules = rules;
    this.acting = acting;
  }

  @Test
  void aRuleStandsAsDeclaredUntilSomebodyDecides() {
    assertTrue(rules.isOn(rule));
    as(Role.ADMINISTRATOR, false);
    assertFalse(rules.isOn(rule));
    as(Role.ADMINISTRATOR, true);
    assertTrue(rules.isOn(rule));
  }

  @Test
  void onlyAdministratorsDecide() {
    assertThrows(RoleRefused.class, () -> as(Role.PHYSICIAN, false));
    assertTrue(rules.isOn(rule));
  }

  private void as(Role role, boolean on) {
    Actor actor = new Actor(new UserId(1), "Somebody", Set.of(role));
    acting.runAs(actor, () -> rules.turn(rule, on));
  }
}
