package org.galien.terminology;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;

/** What commands that import a table have in common: {@code FILE [EDITION]}. */
interface TableImport {

  int USAGE = 2;

  /**
   * @return how many lines it holds
   */
  int replace(String name, String edition, byte[] content) throws Exception;

  /**
   * @param key beginning of the message keys of usage and success
   * @return the exit status
   */
  default int run(List<String> arguments, String key, PrintStream out) throws Exception {
    boolean one = arguments.size() == 1 || arguments.size() == 2;
    if (!one || !Files.isReadable(Path.of(arguments.getFirst()))) {
      out.println(Messages.text(Locale.FRENCH, key + "-usage"));
      return USAGE;
    }
    Path file = Path.of(arguments.getFirst());
    String edition = arguments.size() == 2 ? arguments.get(1) : "";
    try {
      int count = replace(file.getFileName().toString(), edition, Files.readAllBytes(file));
      out.println(Messages.text(Locale.FRENCH, key + "-imported", count));
      return 0;
    } catch (Refusal refusal) {
      out.println(Messages.text(Locale.FRENCH, refusal));
      return 1;
    }
  }
}
