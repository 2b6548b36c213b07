package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.platform.commands.Import;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.Users;

/**
 * {@code import reprise DIR --source NAME --as LOGIN [--naming …] [--make]}: the tables that lie in
 * a folder and the documents in the folder {@code documents} below it. Without {@code --make} it is
 * only tried. {@code import reprise --undo NUMBER --as LOGIN} takes one back.
 */
@ApplicationScoped
class ReprisesImport implements Import {

  private static final int USAGE = 2;

  @Inject Imports imports;
  @Inject ImportWork work;
  @Inject ImportUndo undo;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public String name() {
    return "reprise";
  }

  @Override
  public String usage() {
    return "patients.import.usage";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) throws Exception {
    List<String> words = new ArrayList<>(arguments);
    boolean make = words.remove("--make");
    String login = value(words, "--as");
    String source = value(words, "--source");
    String naming = value(words, "--naming");
    String number = value(words, "--undo");
    Optional<Actor> who =
        users.all().stream()
            .filter(user -> user.login().equals(login) && user.has(Role.ADMINISTRATOR))
            .filter(user -> user.active())
            .map(Actor::of)
            .findFirst();
    if (who.isEmpty() || number != null && !number.matches("\\d{1,18}")) {
      return USAGE;
    }
    if (number != null) {
      return acting.as(who.get(), () -> undone(Long.parseLong(number), out));
    }
    if (words.size() != 1 || source == null || !Files.isDirectory(Path.of(words.getFirst()))) {
      return USAGE;
    }
    FileNaming rule = naming == null ? FileNaming.NONE : rule(naming);
    return rule == null
        ? USAGE
        : acting.as(who.get(), () -> taken(Path.of(words.getFirst()), source, rule, make, out));
  }

  private int taken(Path folder, String source, FileNaming naming, boolean make, PrintStream out)
      throws Exception {
    long id = imports.open(source);
    for (Path table : tables(folder)) {
      try (InputStream content = Files.newInputStream(table)) {
        imports.add(id, table.getFileName().toString(), content);
      }
    }
    Path documents = folder.resolve("documents");
    if (Files.isDirectory(documents)) {
      imports.documents(id, documents.toString(), naming);
    }
    Percent percent = new Percent(out);
    work.tryOut(id, percent);
    say(out, "patients.import.tried", id);
    print(imports.view(id), out);
    if (make) {
      work.make(id, percent);
      say(out, "patients.import.done", id);
      print(imports.view(id), out);
    }
    return 0;
  }

  private int undone(long id, PrintStream out) throws Exception {
    undo.undo(id);
    say(out, "patients.import.undone", id);
    return 0;
  }

  private void print(ImportView view, PrintStream out) {
    view.counts()
        .forEach(
            c ->
                out.println(
                    "  "
                        + Messages.text(
                            Locale.FRENCH,
                            "patients.import.line",
                            Messages.text(Locale.FRENCH, c.label()),
                            c.rows(),
                            c.made(),
                            c.known(),
                            c.doubtful(),
                            c.unassigned(),
                            c.unreadable())));
    for (boolean unassigned : new boolean[] {false, true}) {
      imports
          .issues(view.id(), unassigned, 20)
          .forEach(
              issue ->
                  out.println(
                      "  "
                          + Messages.text(
                              Locale.FRENCH,
                              "patients.import.issue",
                              issue.file(),
                              issue.line(),
                              issue.column(),
                              Messages.text(Locale.FRENCH, issue.reason()))));
    }
  }

  private static void say(PrintStream out, String key, long id) {
    out.println(Messages.text(Locale.FRENCH, key, Long.toString(id)));
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              f ->
                  f.getFileName()
                      .toString()
                      .toLowerCase(Locale.ROOT)
                      .matches(".*\\.(csv|txt|tsv|ics)"))
          .sorted()
          .toList();
    }
  }

  private static FileNaming rule(String word) {
    try {
      return FileNaming.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  /** Null when the option is not there or has no value. */
  private static String value(List<String> words, String option) {
    int at = words.indexOf(option);
    if (at < 0 || at + 1 == words.size()) {
      return null;
    }
    words.remove(at);
    return words.remove(at);
  }

  /** Tens of percents, on a line of their own. */
  private static final class Percent implements ImportProgress {
    private final PrintStream out;
    private int last;

    Percent(PrintStream out) {
      this.out = out;
    }

    @Override
    public void at(int percent) {
      if (percent / 10 != last / 10) {
        out.println(percent + " %");
      }
      last = percent;
    }

    @Override
    public void requireGoingOn() {}
  }
}
