package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.galien.platform.commands.Command;

/** {@code growth FILE [EDITION]}: replaces the references of children's growth. */
@ApplicationScoped
class GrowthCommand implements Command {

  @Inject GrowthReferences references;

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    TableImport table = references::replace;
    return table.run(arguments, "terminology.growth", out);
  }
}
