package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.galien.platform.checks.Finding;
import org.galien.platform.commands.Command;

/** {@code status-lines}: a line for each finding, as the launcher reads them. */
@ApplicationScoped
class TellStatus implements Command {

  @Inject SuiteStatus status;

  @Override
  public String name() {
    return "status-lines";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    List<Finding> now = status.now();
    now.forEach(finding -> out.println(finding.line()));
    return now.stream().anyMatch(finding -> finding.state() == Finding.State.MISSING) ? 1 : 0;
  }
}
