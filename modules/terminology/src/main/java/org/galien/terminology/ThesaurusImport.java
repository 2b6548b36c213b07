package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.commands.Import;
import org.galien.platform.messages.Messages;
import org.galien.terminology.interactions.Thesaurus;
import org.galien.terminology.interactions.ThesaurusEdition;

/**
 * {@code import thesaurus DIR [MM/YYYY]}: replaces the thesaurus of interactions by the files of a
 * folder.
 */
@ApplicationScoped
class ThesaurusImport implements Import {

  private static final int USAGE = 2;
  private static final Pattern MONTH = Pattern.compile("(0[1-9]|1[0-2])/(\\d{4})");

  @Inject Thesaurus thesaurus;

  @Override
  public String name() {
    return "thesaurus";
  }

  @Override
  public String usage() {
    return "terminology.thesaurus.usage";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    boolean few = !arguments.isEmpty() && arguments.size() <= 2;
    if (!few || !Files.isDirectory(Path.of(arguments.getFirst()))) {
      return USAGE;
    }
    YearMonth month = null;
    if (arguments.size() == 2) {
      Matcher typed = MONTH.matcher(arguments.get(1));
      if (!typed.matches()) {
        return USAGE;
      }
      month = YearMonth.of(Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)));
    }
    ThesaurusEdition edition = thesaurus.replace(Path.of(arguments.getFirst()), month);
    out.println(
        Messages.text(
            Locale.FRENCH,
            "terminology.thesaurus.imported",
            edition.entries(),
            edition.substances(),
            "%02d/%d".formatted(edition.month().getMonthValue(), edition.month().getYear())));
    return 0;
  }
}
