package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import org.galien.platform.commands.Command;

/** {@code communes FILE}: replaces the table of communes by an official file. */
@ApplicationScoped
class CommunesCommand implements Command {

  @Inject Communes communes;

  @Override
  public String name() {
    return "communes";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    TableImport table = (name, edition, content) -> communes.replace(name, content);
    return table.run(arguments, "terminology.communes", out);
  }
}
