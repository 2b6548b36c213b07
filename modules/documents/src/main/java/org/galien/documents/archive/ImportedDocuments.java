package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.documents.filing.ImportedFilings;
import org.galien.patients.imports.CellShape;
import org.galien.patients.imports.ImportColumn;
import org.galien.patients.imports.ImportOwner;
import org.galien.patients.imports.ImportRow;
import org.galien.patients.imports.ImportRun;
import org.galien.patients.imports.ImportTarget;
import org.galien.patients.imports.MadeRows;
import org.galien.patients.imports.Obstacle;
import org.galien.patients.imports.RowRefused;
import org.galien.patients.imports.Taken;
import org.galien.platform.settings.Settings;
import org.galien.platform.tasks.BackgroundThreads;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/**
 * Documents of other software: filed where a number or a whole identity says whose they are, by the
 * person who imports them; all others wait in the inbox. They are read once nothing newer waits.
 */
@ApplicationScoped
class ImportedDocuments implements ImportTarget {

  private static final String FILE = "file";
  private static final String READ = "documents to be read";
  private static final String STORING = "documents being stored";
  private static final int TOGETHER = 16;
  private static final int TITLE = 200;
  private static final int AT_ONCE = 1000;

  /** Kept as the reason why a document of an import that was undone lies aside. */
  private static final String UNDONE = "Reprise annulée";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Vault vault;
  @Inject Settings settings;
  @Inject TaskQueue tasks;
  @Inject ImportedFilings filings;
  @Inject BackgroundThreads threads;

  @Override
  public String kind() {
    return "documents";
  }

  @Override
  public String label() {
    return "documents.import.documents";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public List<String> names() {
    return List.of("index", "document", "courrier");
  }

  @Override
  public boolean takesUnassigned() {
    return true;
  }

  @Override
  public List<ImportColumn> columns() {
    return List.of(
        column(ImportColumn.ID, CellShape.TEXT, "id", "numero", "id document", "num"),
        column(FILE, CellShape.TEXT, "fichier", "chemin", "nom fichier", "file", "path")
            .necessary(),
        column("title", CellShape.TEXT, "titre", "libelle", "objet", "intitule", "description"),
        column("date", CellShape.DATE, "date document", "date", "date du document"),
        column("type", CellShape.TEXT, "type", "type document", "categorie", "nature", "rubrique"),
        column("author", CellShape.TEXT, "auteur", "emetteur", "expediteur", "correspondant"));
  }

  private static ImportColumn column(String key, CellShape shape, String... synonyms) {
    return ImportColumn.of(key, "documents.import.column." + key, shape, synonyms);
  }

  /** The bytes go to the vault before, where they harm nobody if nothing comes of it. */
  @Override
  public void prepare(ImportRow row, ImportRun run) throws IOException, RowRefused {
    Path file = file(row, run);
    Deque<Future<?>> storing = storing(run);
    storing.add(threads.submit(() -> store(file, run)));
    if (storing.size() == TOGETHER) {
      await(storing.remove());
    }
  }

  @Override
  public void prepared(ImportRun run) {
    Deque<Future<?>> storing = storing(run);
    while (!storing.isEmpty()) {
      await(storing.remove());
    }
  }

  private void store(Path file, ImportRun run) {
    try (InputStream content = Files.newInputStream(file)) {
      run.notes().put(file.toString(), vault.store(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A disk that is asked for several files at once writes them together. */
  private static void await(Future<?> storing) {
    try {
      storing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be kept", e.getCause());
    }
  }

  @SuppressWarnings("unchecked")
  private static Deque<Future<?>> storing(ImportRun run) {
    return (Deque<Future<?>>) run.notes().computeIfAbsent(STORING, key -> new ArrayDeque<>());
  }

  @Override
  public Taken take(ImportRow row, ImportOwner owner, ImportRun run)
      throws RowRefused, IOException, SQLException {
    Path file = file(row, run);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = row.date("date", today);
    if (day != null && (day.isAfter(today) || day.getYear() < 1900)) {
      throw new RowRefused("date", "patients.import.date-unreadable");
    }
    String title = row.text("title", TITLE);
    String author = row.text("author", TITLE);
    if (!run.writing()) {
      return Taken.made(0);
    }
    VaultKey key = (VaultKey) run.notes().get(file.toString());
    if (key == null) {
      throw new RowRefused(FILE, "documents.import.file-missing");
    }
    String named = title.isEmpty() ? Intake.tidy(file.getFileName().toString()) : title;
    DocumentType type = ImportedType.of(row.text("type"));
    ToFile filing = id -> filings.file(id, owner.patient(), type, day, named, author, run.actor());
    DocumentEntity kept = kept(key);
    if (kept != null) {
      return again(kept, owner, filing);
    }
    DocumentEntity document = entity(key, file, run);
    if (owner != null) {
      document.file(filing.of(document.documentId()));
      em.flush();
    }
    toRead(run).add(Intake.readingTask(document));
    return Taken.made(document.id);
  }

  private interface ToFile {
    long of(DocumentId document);
  }

  private DocumentEntity kept(VaultKey key) {
    return em.createQuery(
            "SELECT d FROM DocumentEntity d WHERE d.sha256 = :sha256", DocumentEntity.class)
        .setParameter("sha256", key.sha256())
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** The very same bytes are kept once: in that chart or nobody's, it is the same document. */
  private Taken again(DocumentEntity document, ImportOwner owner, ToFile filing) throws RowRefused {
    if (UNDONE.equals(document.setAsideReason)) {
      document.takeBack();
      if (owner != null) {
        document.file(filing.of(document.documentId()));
      }
      em.flush();
      return Taken.made(document.id);
    }
    boolean here =
        document.filingId == null
            ? owner == null
            : owner != null && filings.liesWith(document.filingId, owner.patient());
    if (!here) {
      throw new RowRefused(FILE, "documents.import.same-file");
    }
    return Taken.known(document.id);
  }

  private DocumentEntity entity(VaultKey key, Path file, ImportRun run) throws IOException {
    DocumentEntity document = new DocumentEntity();
    document.sha256 = key.sha256();
    document.fileName = Intake.tidy(file.getFileName().toString());
    document.sizeBytes = Files.size(file);
    document.kind = new VaultFile(vault, key, document.sizeBytes).kind();
    document.source = "Reprise " + run.source();
    document.receivedAt = clock.instant();
    document.receivedBy = run.actor().name();
    em.persist(document);
    em.flush();
    return document;
  }

  /** Inside the folder and no link: what an index says leads nowhere else. */
  private Path file(ImportRow row, ImportRun run) throws RowRefused, IOException {
    String text = row.text(FILE).replace('\\', '/');
    if (run.folder() == null || text.isEmpty()) {
      throw new RowRefused(FILE, "documents.import.file-missing");
    }
    Path file;
    try {
      file = run.folder().resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new RowRefused(FILE, "documents.import.file-missing");
    }
    boolean there =
        file.startsWith(run.folder())
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.toRealPath().startsWith(run.folder().toRealPath());
    if (!there) {
      throw new RowRefused(FILE, "documents.import.file-missing");
    }
    long size = Files.size(file);
    long most = (long) settings.read(IntakeSettings.class).maxUploadMegabytes() << 20;
    if (size == 0 || size > most) {
      throw new RowRefused(FILE, "documents.import.size");
    }
    return file;
  }

  @Override
  public void finish(ImportRun run) {
    List<TaskRequest> all = toRead(run);
    for (int start = 0; start < all.size(); start += AT_ONCE) {
      tasks.enqueueIdle(all.subList(start, Math.min(all.size(), start + AT_ONCE)));
    }
    all.clear();
  }

  @SuppressWarnings("unchecked")
  private static List<TaskRequest> toRead(ImportRun run) {
    return (List<TaskRequest>) run.notes().computeIfAbsent(READ, key -> new ArrayList<>());
  }

  @Override
  public List<Obstacle> obstacles(MadeRows made) {
    return List.of(
        new Obstacle("documents.import.obstacle.changed", made.sum(filings::changed)),
        new Obstacle(
            "documents.import.obstacle.filed",
            made.sum(some -> filings.filedSince(some, made.since()))));
  }

  /** What was not read yet is gone; what was lies aside, with all that was made of it. */
  @Override
  public void undo(MadeRows made) {
    made.forEach(
        some -> {
          String in = " AND id IN (" + MadeRows.in(some) + ")";
          update("UPDATE documents_document SET filing_id = NULL WHERE TRUE" + in);
          filings.undo(some);
          tasks.withdraw(ReadDocuments.KIND, some.stream().map(String::valueOf).toList());
          update("DELETE FROM documents_document WHERE reading = 'WAITING'" + in);
          em.createNativeQuery(
                  "UPDATE documents_document SET set_aside_at = ?, set_aside_by = 'galien',"
                      + " set_aside_reason = ? WHERE set_aside_at IS NULL"
                      + in)
              .setParameter(1, utc(clock.instant()))
              .setParameter(2, UNDONE)
              .executeUpdate();
        });
  }

  private void update(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  private static java.time.LocalDateTime utc(Instant at) {
    return java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC);
  }
}
