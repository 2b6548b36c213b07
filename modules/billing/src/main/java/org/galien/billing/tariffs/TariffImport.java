package org.galien.billing.tariffs;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.commands.Import;
import org.galien.platform.messages.Messages;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedDate;

/** {@code import NAME FILE [DATE]}: adds a version of a tariff, whole or not. */
abstract class TariffImport implements Import {

  private static final int USAGE = 2;

  private final String name;

  protected TariffImport(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String usage() {
    return "billing." + name + "-usage";
  }

  @Override
  public final int run(List<String> arguments, PrintStream out) throws Exception {
    boolean few = !arguments.isEmpty() && arguments.size() <= 2;
    if (!few || !Files.isRegularFile(Path.of(arguments.getFirst()))) {
      return USAGE;
    }
    Optional<LocalDate> from =
        arguments.size() == 2 ? TypedDate.past(arguments.get(1), LocalDate.MAX) : Optional.empty();
    if (arguments.size() == 2 && from.isEmpty()) {
      return USAGE;
    }
    Path file = Path.of(arguments.getFirst());
    TariffVersion version =
        add(
            file.getFileName().toString(),
            from.orElse(null),
            Files.readAllBytes(file),
            (done, total) -> out.println(text("billing.import.progress", done, total)));
    out.println(text("billing.import.done", version.entries(), Dates.date(version.from())));
    return 0;
  }

  abstract TariffVersion add(String file, LocalDate from, byte[] content, ImportProgress progress)
      throws Exception;

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
