package org.galien.platform.web.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.AlertView;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Acting;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;

/** The alerts of the house: what screens begin with, and what was lately, with who has seen it. */
@Named("alertsPage")
@RequestScoped
public class AlertsPage {

  @Inject AlertBoard board;
  @Inject Alerts alerts;
  @Inject Acting acting;
  @Inject Say say;

  private List<Line> lines;

  /**
   * One alert in words.
   *
   * @param seen when, or that it still waits
   * @param by empty while it waits
   */
  public record Line(
      String what, String level, String raised, String seen, String by, boolean open) {

    public String getWhat() {
      return what;
    }

    /** Key of its name. */
    public String getLevel() {
      return level;
    }

    public String getRaised() {
      return raised;
    }

    public String getSeen() {
      return seen;
    }

    public String getBy() {
      return by;
    }

    public boolean isOpen() {
      return open;
    }
  }

  /** How many wait for who looks. */
  public int getWaiting() {
    return board.of(acting.current()).size();
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = alerts.latest().stream().map(this::line).toList();
    }
    return lines;
  }

  /** That older ones are not shown; empty when there are none. */
  public String getMore() {
    return getLines().size() < Alerts.LATEST ? "" : text("platform.alerts.more", Alerts.LATEST);
  }

  private Line line(AlertView alert) {
    boolean open = alert.acknowledgedAt() == null;
    return new Line(
        text(Sentences.key(alert.kind()), 1),
        levelKey(alert.level()),
        say.momentOf(alert.raisedAt()),
        open ? text("platform.alerts.waiting") : say.momentOf(alert.acknowledgedAt()),
        open ? "" : alert.acknowledgedBy(),
        open);
  }

  private static String levelKey(AlertLevel level) {
    return "platform.alerts.level." + level.name().toLowerCase(Locale.ROOT);
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }
}
