package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.galien.platform.commands.Import;
import org.galien.platform.messages.Messages;

/** {@code import communes FILE}: replaces the table of communes by an official file. */
@ApplicationScoped
class CommunesImport implements Import {

  private static final int USAGE = 2;

  @Inject Communes communes;

  @Override
  public String name() {
    return "communes";
  }

  @Override
  public String usage() {
    return "terminology.communes-usage";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    if (arguments.size() != 1 || !Files.isReadable(Path.of(arguments.getFirst()))) {
      return USAGE;
    }
    Path file = Path.of(arguments.getFirst());
    int count = communes.replace(file.getFileName().toString(), Files.readAllBytes(file));
    out.println(Messages.text(Locale.FRENCH, "terminology.communes-imported", count));
    return 0;
  }
}
