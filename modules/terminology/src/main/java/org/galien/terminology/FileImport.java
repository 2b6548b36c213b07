package org.galien.terminology;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.galien.platform.commands.Import;
import org.galien.platform.messages.Messages;

/** {@code import NAME FILE [EDITION]}: replaces a table of reference by a file, whole or not. */
abstract class FileImport implements Import {

  private static final int USAGE = 2;

  private final String name;

  protected FileImport(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String usage() {
    return "terminology." + name + "-usage";
  }

  @Override
  public final int run(List<String> arguments, PrintStream out) throws Exception {
    boolean few = !arguments.isEmpty() && arguments.size() <= 2;
    if (!few || !Files.isReadable(Path.of(arguments.getFirst()))) {
      return USAGE;
    }
    Path file = Path.of(arguments.getFirst());
    String edition = arguments.size() == 2 ? arguments.get(1) : "";
    int count = replace(file.getFileName().toString(), edition, Files.readAllBytes(file));
    out.println(Messages.text(Locale.FRENCH, "terminology." + name + "-imported", count));
    return 0;
  }

  /**
   * @param edition what the file is said to be, may be empty
   * @return how many lines the table has now
   */
  abstract int replace(String file, String edition, byte[] content) throws Exception;
}
