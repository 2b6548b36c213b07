package org.galien.terminology.interactions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.platform.audit.Fingerprint;
import org.galien.terminology.interactions.ThesaurusJson.Item;

/** The two files of a folder, told apart by what they hold. */
record ThesaurusFiles(ReadThesaurus read, YearMonth month, String sha256) {

  private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4})[-_.](\\d{2})(?!\\d)");

  /**
   * @param month of the thesaurus; null for the one that the name of a file says
   * @throws ThesaurusRefused when a file is missing or there twice, anything of it cannot be read,
   *     or nothing says the month
   */
  static ThesaurusFiles of(Path folder, YearMonth month) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
          .sorted()
          .forEach(files::add);
    }
    List<Item> interactions = null;
    List<Item> substances = null;
    List<String> contents = new ArrayList<>();
    YearMonth said = month;
    for (Path path : files) {
      String name = path.getFileName().toString();
      byte[] content = Files.readAllBytes(path);
      contents.add(HexFormat.of().formatHex(content));
      List<Item> items = ThesaurusJson.read(name, content);
      said = said == null ? month(name).orElse(null) : said;
      if (items.getFirst().values().containsKey("substance")) {
        substances = once(substances, items, name);
      } else {
        interactions = once(interactions, items, name);
      }
    }
    if (interactions == null || substances == null) {
      throw new ThesaurusRefused(
          folder.toString(),
          0,
          0,
          "file-missing",
          interactions == null ? "main_drug" : "substance");
    }
    if (said == null) {
      throw new ThesaurusRefused(folder.toString(), 0, 0, "date-missing", "");
    }
    return new ThesaurusFiles(
        new ReadThesaurus(interactions, substances), said, Fingerprint.of(contents.toArray()));
  }

  private static List<Item> once(List<Item> before, List<Item> items, String file) {
    if (before != null) {
      throw new ThesaurusRefused(file, 1, 1, "file-twice", before.getFirst().file());
    }
    return items;
  }

  private static Optional<YearMonth> month(String name) {
    Matcher matcher = MONTH.matcher(name);
    try {
      return matcher.find()
          ? Optional.of(
              YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
