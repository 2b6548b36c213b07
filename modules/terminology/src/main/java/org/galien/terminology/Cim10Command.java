package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.galien.platform.commands.Command;

/** {@code cim10 FILE [EDITION]}: replaces the codes of diagnoses. */
@ApplicationScoped
class Cim10Command implements Command {

  @Inject Cim10 cim10;

  @Override
  public String name() {
    return "cim10";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    TableImport table = cim10::replace;
    return table.run(arguments, "terminology.cim10", out);
  }
}
