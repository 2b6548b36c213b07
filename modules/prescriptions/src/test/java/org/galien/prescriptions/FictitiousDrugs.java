package org.galien.prescriptions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.galien.standalone.Services;
import org.galien.terminology.drugs.Drug;
import org.galien.terminology.drugs.Drugs;
import org.galien.terminology.drugs.ImportProgress;
import org.galien.terminology.interactions.Thesaurus;

/** The base and the thesaurus of the demonstration, once for all tests of this module. */
final class FictitiousDrugs {

  private final Drugs drugs;
  private final Thesaurus thesaurus;

  FictitiousDrugs(Services services) {
    drugs = services.get(Drugs.class);
    if (drugs.base().isEmpty()) {
      load();
    }
    thesaurus = services.get(Thesaurus.class);
    if (thesaurus.edition().isEmpty()) {
      loadThesaurus();
    }
  }

  /** Code of the first drug that is found. */
  String cis(String typed) {
    return drugs.find(typed, 5).getFirst().cis();
  }

  /** Code of the first that is not on the market. */
  String stopped(String typed) {
    return drugs.find(typed, 12).stream()
        .filter(d -> !d.marketed())
        .map(Drug::cis)
        .findFirst()
        .orElseThrow();
  }

  private void loadThesaurus() {
    try {
      Path folder = Files.createTempDirectory("extrait");
      for (String file : List.of("interactions.json", "substances.json")) {
        try (InputStream in =
            Thesaurus.class.getResourceAsStream("/org/galien/terminology/demo/thesaurus/" + file)) {
          Files.copy(in, folder.resolve(file));
        }
      }
      thesaurus.replace(folder, YearMonth.of(2026, 11));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void load() {
    try {
      Path folder = Files.createTempDirectory("extrait");
      for (String name : List.of("bdpm", "CIP_bdpm", "COMPO_bdpm", "GENER_bdpm", "CPD_bdpm")) {
        String file = "CIS_" + name + ".txt";
        try (InputStream in =
            Drugs.class.getResourceAsStream("/org/galien/terminology/demo/bdpm/" + file)) {
          Files.copy(in, folder.resolve(file));
        }
      }
      drugs.replace(folder, LocalDate.of(2026, 11, 18), ImportProgress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
