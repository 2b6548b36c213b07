package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.galien.platform.commands.Import;
import org.galien.platform.messages.Messages;

/** {@code ./galien import categories-2035 FILE}. */
@ApplicationScoped
class CategoriesImport implements Import {

  @Inject Categories categories;

  @Override
  public String name() {
    return "categories-2035";
  }

  @Override
  public String usage() {
    return "billing.accounts.usage";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    if (arguments.size() != 1) {
      return 2;
    }
    try {
      String csv = Files.readString(Path.of(arguments.getFirst()), StandardCharsets.UTF_8);
      out.println(categories.replace(csv));
      return 0;
    } catch (AccountsRefusal refused) {
      out.println(Messages.text(Locale.FRENCH, refused));
      return 1;
    }
  }
}
