package org.galien.terminology.interactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;

/**
 * The thesaurus of interactions, once a practice has imported it. It is looked up, as one looks up
 * a printed one: nothing of a patient goes in, and what comes out is its text.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Thesaurus {

  @Inject ThesaurusTables tables;
  @Inject AuditTrail audit;
  @Inject Acting acting;

  private volatile ThesaurusIndex index;

  /**
   * Replaces the thesaurus by the files of a folder, or leaves it as it is.
   *
   * @param month which edition it is; null when the name of a file says so
   * @throws ThesaurusRefused when any of it cannot be read, with file, line and column
   */
  public ThesaurusEdition replace(Path folder, YearMonth month) throws IOException, SQLException {
    Right.ADMINISTRATION.require(acting.current());
    ThesaurusFiles files = ThesaurusFiles.of(folder, month);
    tables.replace(files, folder.toAbsolutePath().normalize().getFileName().toString());
    audit.record(
        "terminology.imported", Subject.of("table", 0), "thesaurus=" + files.read().entries.size());
    return tables.edition().orElseThrow();
  }

  /** Empty before the first import. */
  public Optional<ThesaurusEdition> edition() {
    return tables.edition();
  }

  /** To look things up in; empty before the first import. */
  public Optional<OpenThesaurus> open() {
    return edition().map(edition -> new OpenThesaurus(edition, index()));
  }

  /** Of the edition in use, whoever replaced it, this process or another. */
  private ThesaurusIndex index() {
    long number = tables.current();
    ThesaurusIndex known = index;
    if (known == null || known.number() != number) {
      known = new ThesaurusIndex(number, tables.classes(), tables.entries());
      index = known;
    }
    return known;
  }
}
