package org.galien.patients.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.patients.imports.tables.FileRefused;
import org.galien.patients.imports.tables.SourceRow;
import org.galien.patients.imports.tables.SourceTable;

/** A folder of documents as a table: a row a file, with what its name says. */
final class FolderTable implements SourceTable {

  static final String FILE = "file";
  private static final List<String> COLUMNS =
      List.of(FILE, ImportColumn.PATIENT, ImportColumn.PERSON);
  private static final Pattern NUMBER_FIRST = Pattern.compile("([A-Za-z]?\\d{1,18})[ _\\-.].+");

  private final Path folder;
  private final FileNaming naming;

  FolderTable(Path folder, FileNaming naming) {
    this.folder = folder;
    this.naming = naming;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public String form() {
    return naming.name();
  }

  /** How many documents there are. */
  long count() throws IOException {
    long[] count = {0};
    forEach(row -> ++count[0] > 0);
    return count[0];
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    long line = 0;
    // No option: links are not followed, so that nothing from elsewhere comes in.
    try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
      Iterator<Path> all = files.filter(FolderTable::document).iterator();
      while (all.hasNext()) {
        if (!taker.take(row(++line, folder.relativize(all.next())))) {
          return;
        }
      }
    } catch (UncheckedIOException e) {
      throw new FileRefused("folder", 1, 0);
    }
  }

  private static boolean document(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && !path.getFileName().toString().startsWith(".");
  }

  private SourceRow row(long line, Path file) {
    String name = file.getFileName().toString();
    String number =
        switch (naming) {
          case FOLDER_NUMBER ->
              file.getParent() == null ? "" : file.getParent().getFileName().toString();
          case NUMBER_FIRST -> numberFirst(name);
          case NONE, PERSON -> "";
        };
    String person = naming == FileNaming.PERSON ? name.replaceFirst("\\.\\w{1,5}$", "") : "";
    return new SourceRow(line, List.of(file.toString(), number, person));
  }

  private static String numberFirst(String name) {
    Matcher matcher = NUMBER_FIRST.matcher(name);
    return matcher.matches() ? matcher.group(1) : "";
  }
}
