package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.galien.terminology.drugs.DrugBase;
import org.galien.terminology.drugs.Drugs;

/**
 * {@code import bdpm DIR [DATE]}: replaces the table of drugs by the official files of a folder.
 */
@ApplicationScoped
class BdpmImport implements Import {

  private static final int USAGE = 2;

  @Inject Drugs drugs;

  @Override
  public String name() {
    return "bdpm";
  }

  @Override
  public String usage() {
    return "terminology.bdpm.usage";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    boolean folder =
        !arguments.isEmpty()
            && arguments.size() <= 2
            && Files.isDirectory(Path.of(arguments.getFirst()));
    Optional<LocalDate> dated = arguments.size() == 2 ? day(arguments.get(1)) : Optional.empty();
    if (!folder || arguments.size() == 2 && dated.isEmpty()) {
      return USAGE;
    }
    DrugBase base =
        drugs.replace(
            Path.of(arguments.getFirst()),
            dated.orElse(null),
            (done, total) -> out.println(text("terminology.bdpm.progress", done, total)));
    out.println(
        text(
            "terminology.bdpm.imported",
            base.drugs(),
            base.substances(),
            base.packs(),
            Dates.date(base.dated())));
    if (base.conditions() == 0) {
      out.println(text("terminology.bdpm.no-conditions"));
    }
    return 0;
  }

  private static Optional<LocalDate> day(String typed) {
    return TypedDate.past(typed, LocalDate.MAX);
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
