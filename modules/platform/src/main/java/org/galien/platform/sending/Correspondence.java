package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** In which language a patient is written to. */
@ApplicationScoped
@Transactional
public class Correspondence {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject MessageDesk desk;

  /** Empty for that of the practice. */
  public Optional<Locale> language(long patient) {
    return Optional.ofNullable(em.find(WrittenToEntity.class, patient))
        .map(row -> Locale.forLanguageTag(row.language));
  }

  /**
   * @param language one of {@link Templates#LANGUAGES}
   * @throws MessagesAreForTheDesk when who acts is of neither reception nor care
   */
  public void write(long patient, Locale language) {
    desk.require();
    if (!languages().contains(language)) {
      throw new IllegalArgumentException(language.toLanguageTag());
    }
    WrittenToEntity row = em.find(WrittenToEntity.class, patient);
    if (row == null) {
      row = new WrittenToEntity();
      row.patient = patient;
      row.language = language.getLanguage();
      em.persist(row);
    }
    row.language = language.getLanguage();
    audit.record(
        "sending.language", Subject.ofPatient("patient", patient, patient), language.getLanguage());
  }

  /** Those in which everything can be said. */
  public List<Locale> languages() {
    return Templates.LANGUAGES;
  }
}
