package org.galien.platform.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.backup.Backups;
import org.galien.platform.backup.MakeBackup;
import org.galien.platform.checks.Finding;
import org.galien.platform.messages.Messages;
import org.galien.platform.schedules.Schedules;
import org.galien.platform.status.SuiteStatus;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;
import org.galien.platform.web.Texts;

/** How the suite is, a line for each thing. */
@Named("statusPage")
@RequestScoped
public class StatusPage {

  @Inject SuiteStatus status;
  @Inject Backups backups;
  @Inject Schedules schedules;
  @Inject Acting acting;

  private List<StatusLine> lines;

  public List<StatusLine> getLines() {
    if (lines == null) {
      lines = status.now().stream().map(StatusPage::line).toList();
    }
    return lines;
  }

  /** How many things somebody has to see to. */
  public long getWrong() {
    return getLines().stream().filter(line -> line.state().equals("crit")).count();
  }

  /** Others who are told of a backup that failed read why. */
  public boolean isBackingUp() {
    return backups.isSetUp()
        && acting.current().roles().stream().anyMatch(Right.ADMINISTRATION.roles()::contains);
  }

  public void backUp() {
    Right.ADMINISTRATION.require(acting.current());
    schedules.runNow(MakeBackup.KIND);
  }

  private static StatusLine line(Finding finding) {
    String state =
        switch (finding.state()) {
          case FOUND -> "ok";
          case OPTIONAL -> "info";
          case MISSING -> "crit";
        };
    return new StatusLine(
        state,
        Messages.text(Texts.locale(), finding.subjectKey()),
        Messages.text(Texts.locale(), finding.messageKey(), finding.arguments().toArray()));
  }
}
