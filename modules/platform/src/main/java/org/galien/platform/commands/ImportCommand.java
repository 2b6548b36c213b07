package org.galien.platform.commands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;

/** {@code import NAME …}: hands over to the module that has an {@link Import} of that name. */
@ApplicationScoped
class ImportCommand implements Command {

  private static final int USAGE = 2;

  @Inject @Any Instance<Import> imports;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    Optional<Import> asked =
        imports.stream()
            .filter(one -> !arguments.isEmpty() && one.name().equals(arguments.getFirst()))
            .findFirst();
    if (asked.isEmpty()) {
      out.println(Messages.text(Locale.FRENCH, "platform.import.usage"));
      imports.stream().sorted(Comparator.comparing(Import::name)).forEach(one -> line(one, out));
      return USAGE;
    }
    try {
      int exit = asked.get().run(arguments.subList(1, arguments.size()), out);
      if (exit == USAGE) {
        line(asked.get(), out);
      }
      return exit;
    } catch (Refusal refusal) {
      out.println(Messages.text(Locale.FRENCH, refusal));
      return 1;
    }
  }

  private static void line(Import one, PrintStream out) {
    out.println("  " + one.name() + " " + Messages.text(Locale.FRENCH, one.usage()));
  }
}
