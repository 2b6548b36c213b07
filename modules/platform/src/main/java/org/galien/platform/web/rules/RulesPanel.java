package org.galien.platform.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.rules.Rules;
import org.galien.platform.rules.SwitchableRule;

/** The rules of all rooms, as they stand. */
@Named("rulesPanel")
@RequestScoped
public class RulesPanel {

  @Inject Rooms rooms;
  @Inject Rules rules;

  /** A rule and how it stands. */
  public record Line(SwitchableRule rule, boolean on) {

    public String getKey() {
      return rule.key();
    }

    /** Message key. */
    public String getLabel() {
      return rule.label();
    }

    public boolean isOn() {
      return on;
    }
  }

  public List<Line> getLines() {
    return declared().stream().map(rule -> new Line(rule, rules.isOn(rule))).toList();
  }

  /**
   * @param on what the person wants, who saw how it stood
   */
  public void turn(String key, boolean on) {
    declared().stream()
        .filter(rule -> rule.key().equals(key))
        .forEach(rule -> rules.turn(rule, on));
  }

  private List<SwitchableRule> declared() {
    return rooms.plans().stream().flatMap(plan -> plan.rules().stream()).toList();
  }
}
