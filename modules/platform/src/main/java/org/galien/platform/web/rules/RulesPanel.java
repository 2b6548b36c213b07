package org.galien.platform.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
  @Inject HttpServletRequest request;

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

  /** What the person wants who saw how it stood: the button carries both. */
  public void turn() {
    String key = request.getParameter("rule");
    boolean wanted = Boolean.parseBoolean(request.getParameter("wanted"));
    declared().stream()
        .filter(rule -> rule.key().equals(key))
        .forEach(rule -> rules.turn(rule, wanted));
  }

  private List<SwitchableRule> declared() {
    return rooms.plans().stream().flatMap(plan -> plan.rules().stream()).toList();
  }
}
