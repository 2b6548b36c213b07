package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.galien.patients.imports.tables.Bytes;
import org.galien.patients.imports.tables.CalendarTable;
import org.galien.patients.imports.tables.CsvTable;
import org.galien.patients.imports.tables.SourceTable;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** The tables of an import, opened. */
@ApplicationScoped
class SourceFiles {

  private static final int SAMPLED = 500;
  private static final String FOLDER = "dossier";

  @Inject EntityManager em;
  @Inject Vault vault;
  @Inject Clock clock;
  @Inject ImportTargets targets;

  /** What a file has in its columns, and how many rows. */
  record Look(Map<String, List<String>> samples, long rows, String form) {}

  List<ImportFileEntity> of(long importId) {
    return em.createQuery(
            "SELECT f FROM ImportFileEntity f WHERE f.importId = :id ORDER BY f.id",
            ImportFileEntity.class)
        .setParameter("id", importId)
        .getResultList();
  }

  /** Rows of all sources together. */
  long rows(ImportEntity entity) throws IOException {
    List<ImportFileEntity> all = of(entity.id);
    boolean index = all.stream().anyMatch(file -> file.kind.equals(ImportTargets.DOCUMENTS));
    boolean folder = entity.folder != null && !index;
    return all.stream().mapToLong(file -> file.rows).sum()
        + (folder ? new FolderTable(folder(entity.folder), entity.naming).count() : 0);
  }

  SourceTable open(String name, String sha256) throws IOException {
    Bytes bytes = () -> vault.open(new VaultKey(sha256));
    return name.toLowerCase(Locale.ROOT).endsWith(".ics")
        ? CalendarTable.open(bytes, clock.getZone())
        : CsvTable.open(bytes, targets::names);
  }

  /** Reads all of it once, so that what is wrong with it is known at once. */
  static Look look(SourceTable table) throws IOException {
    Map<String, List<String>> samples = new LinkedHashMap<>();
    table.columns().forEach(column -> samples.put(column, new ArrayList<>()));
    long[] rows = {0};
    table.forEach(
        row -> {
          rows[0]++;
          for (int i = 0; i < row.cells().size(); i++) {
            List<String> some = samples.get(table.columns().get(i));
            if (some.size() < SAMPLED && !row.cells().get(i).isEmpty()) {
              some.add(row.cells().get(i));
            }
          }
          return true;
        });
    return new Look(samples, rows[0], table.form());
  }

  /**
   * All sources of a kind; a folder is one of documents unless an index tells of them.
   *
   * @throws MappingIncomplete when one of them does not tell enough
   */
  List<Pass.Source> sources(ImportEntity entity, ImportTarget target) throws IOException {
    List<Pass.Source> sources = new ArrayList<>();
    for (ImportFileEntity file : of(entity.id)) {
      if (file.kind.equals(target.kind())) {
        ColumnMapping mapping = file.columns();
        require(file.name, target, mapping);
        sources.add(new Pass.Source(file.name, open(file.name, file.sha256), mapping));
      }
    }
    boolean documents = target.kind().equals(ImportTargets.DOCUMENTS);
    if (documents && sources.isEmpty() && entity.folder != null) {
      SourceTable table = new FolderTable(folder(entity.folder), entity.naming);
      Map<String, String> keys = new LinkedHashMap<>();
      table.columns().forEach(column -> keys.put(column, column));
      sources.add(new Pass.Source(FOLDER, table, new ColumnMapping(keys, java.util.Set.of())));
    }
    return sources;
  }

  static Path folder(String text) {
    Path folder = Path.of(text).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      throw ImportRefusal.folder();
    }
    return folder;
  }

  private static void require(String file, ImportTarget target, ColumnMapping mapping) {
    List<ImportColumn> lacking =
        target.columns().stream()
            .filter(c -> c.required() && mapping.columnOf(c.key()) == null)
            .toList();
    if (!lacking.isEmpty()) {
      throw MappingIncomplete.lacking(file, lacking);
    }
    boolean identity =
        mapping.columnOf(ImportColumn.BIRTH_NAME) != null
            && mapping.columnOf(ImportColumn.FIRST_NAME) != null
            && mapping.columnOf(ImportColumn.BIRTH_DATE) != null;
    if (target.ofPatient()
        && !identity
        && mapping.columnOf(ImportColumn.PATIENT) == null
        && mapping.columnOf(ImportColumn.PERSON) == null) {
      throw MappingIncomplete.nobodys(file);
    }
    if (!mapping.open().isEmpty()) {
      throw MappingIncomplete.open(file, mapping.open());
    }
  }
}
