package org.galien.platform.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.galien.platform.checks.Finding.State;
import org.galien.platform.commands.Command;

/** {@code data-verify [--tidy]}: a line for each finding; exit code 1 when something is missing. */
@ApplicationScoped
class VerifyData implements Command {

  @Inject @Any Instance<DataCheck> checks;

  @Override
  public String name() {
    return "data-verify";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    int exit = 0;
    for (DataCheck check : checks) {
      for (Finding finding : check.findings(arguments.contains("--tidy"))) {
        out.println(finding.line());
        exit = finding.state() == State.MISSING ? 1 : exit;
      }
    }
    return exit;
  }
}
