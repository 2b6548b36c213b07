package org.galien.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/**
 * Filing, unfiling, setting aside. The document's row is locked first, so that of two people who
 * file the same document one is told that the other was first.
 */
@ApplicationScoped
class FilingCabinet {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final int LENGTH = 200;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Event<DocumentFiled> filed;
  @Inject Event<DocumentUnfiled> unfiled;

  void file(DocumentId id, Filing filing) {
    Actor person = person();
    DocumentEntity document = locked(id);
    refuseUnlessInInbox(document);
    FilingEntity standing = stand(document, checked(filing, document), person);
    audit.record("document.filed", subject(standing), detail(standing));
  }

  void refile(DocumentId id, Filing filing) {
    Actor person = person();
    DocumentEntity document = locked(id);
    FilingEntity before = withdraw(document, person);
    FilingEntity standing = stand(document, checked(filing, document), person);
    audit.record("document.refiled-from", subject(before), "to filing " + standing.id);
    audit.record("document.filed", subject(standing), detail(standing));
  }

  void unfile(DocumentId id, long filing) {
    Actor person = person();
    DocumentEntity document = locked(id);
    if (document.filingId != null && document.filingId != filing) {
      throw new DocumentFiledAnew();
    }
    FilingEntity before = withdraw(document, person);
    audit.record("document.unfiled", subject(before), "filing " + before.id);
  }

  void setAside(DocumentId id, String reason) {
    Actor person = person();
    DocumentEntity document = locked(id);
    refuseUnlessInInbox(document);
    if (reason == null || reason.isBlank()) {
      throw new SetAsideNeedsReason();
    }
    document.setAsideAt = clock.instant();
    document.setAsideBy = person.name();
    document.setAsideReason = shortened(reason);
    audit.record("document.set-aside", Subject.of("document", id.value()));
  }

  void takeBack(DocumentId id) {
    person();
    DocumentEntity document = locked(id);
    document.setAsideAt = null;
    document.setAsideBy = null;
    document.setAsideReason = null;
    audit.record("document.taken-back", Subject.of("document", id.value()));
  }

  private FilingEntity stand(DocumentEntity document, Filing filing, Actor person) {
    FilingEntity entity = FilingEntity.of(document.documentId(), filing, person, clock.instant());
    em.persist(entity);
    em.flush();
    document.filingId = entity.id;
    filed.fire(new DocumentFiled(document.documentId(), entity.patient()));
    return entity;
  }

  private FilingEntity withdraw(DocumentEntity document, Actor person) {
    if (document.filingId == null) {
      throw new DocumentNotFiled();
    }
    FilingEntity standing = em.find(FilingEntity.class, document.filingId);
    standing.withdrawnAt = clock.instant();
    standing.withdrawnBy = person.user().value();
    document.filingId = null;
    em.flush();
    unfiled.fire(new DocumentUnfiled(document.documentId(), standing.patient()));
    return standing;
  }

  private void refuseUnlessInInbox(DocumentEntity document) {
    if (document.setAsideAt != null) {
      throw new DocumentSetAside();
    }
    if (document.filingId != null) {
      FilingEntity standing = em.find(FilingEntity.class, document.filingId);
      String at = TIME.format(standing.filedAt.atZone(clock.getZone()));
      throw new DocumentAlreadyFiled(standing.filedByName, at);
    }
  }

  private Filing checked(Filing filing, DocumentEntity document) {
    if (filing.patientId() == null || filing.type() == null) {
      throw new FilingIncomplete();
    }
    LocalDate date = filing.documentDate();
    if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LocalDate.now(clock)))) {
      throw new DocumentDateImpossible();
    }
    boolean untitled = filing.title() == null || filing.title().isBlank();
    return new Filing(
        filing.patientId(),
        filing.type(),
        date,
        shortened(untitled ? document.fileName : filing.title()),
        filing.author() == null || filing.author().isBlank() ? null : shortened(filing.author()),
        filing.origin());
  }

  private static String shortened(String text) {
    String stripped = text.strip();
    return stripped.substring(0, Math.min(stripped.length(), LENGTH));
  }

  private static Subject subject(FilingEntity filing) {
    PatientId patient = filing.patient();
    return Subject.ofPatient("document", filing.documentId, patient.value());
  }

  private static String detail(FilingEntity filing) {
    String engine = filing.engine == null ? "by hand" : "proposed by " + filing.engine;
    String corrected =
        filing.corrected == null || filing.corrected.isEmpty()
            ? ""
            : ", corrected " + filing.corrected;
    return "filing " + filing.id + ", " + filing.type + ", " + engine + corrected;
  }

  private Actor person() {
    Actor who = acting.current();
    if (!who.person()) {
      throw new FilingNeedsAPerson();
    }
    return who;
  }

  private DocumentEntity locked(DocumentId id) {
    DocumentEntity document =
        em.find(DocumentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (document == null) {
      throw new DocumentUnknown();
    }
    return document;
  }
}
