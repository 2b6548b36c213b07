package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.galien.documents.DocumentFiled;
import org.galien.documents.DocumentUnfiled;
import org.galien.documents.FilingNeedsAPerson;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.SeenPatient;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.voice.Dates;

/**
 * Filing, moving, unfiling, setting aside. The document's row is locked before, so that of two
 * people who file the same document one is told that the other was first.
 */
@ApplicationScoped
public class FilingCabinet {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int LENGTH = 200;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject Moves moves;
  @Inject Event<DocumentFiled> filed;
  @Inject Event<DocumentUnfiled> unfiled;

  /** What a person wants to do with it is for documents in the inbox. */
  public void requireInInbox(Fileable document) {
    person();
    refuseUnlessInInbox(document);
  }

  public void file(Fileable document, Filing filing) {
    Actor person = person();
    refuseUnlessInInbox(document);
    FilingEntity standing = stand(document, checked(filing, document), person);
    audit.record("document.filed", subject(standing), detail(standing));
  }

  /**
   * From the chart it was found in to another; what was filed stays on record.
   *
   * @param filing the one that was seen
   */
  public void move(Fileable document, long filing, SeenPatient to, String reason) {
    Actor person = person();
    FilingEntity before = seen(document, filing);
    if (to != null && before.patient().equals(to.id())) {
      throw new MoveLeadsNowhere();
    }
    if (reason == null || reason.isBlank()) {
      throw new MoveNeedsReason();
    }
    String told = TextLimit.checked(reason, LENGTH);
    put(document, before, checked(before.under(to), document), told, person);
  }

  /**
   * Back to the chart from which it was moved.
   *
   * @param filing the one that the move made
   */
  public void moveBack(Fileable document, long filing) {
    Actor person = person();
    FilingEntity before = seen(document, filing);
    PatientId origin = moves.to(filing).map(this::origin).orElseThrow(DocumentNotFiled::new);
    SeenPatient patient = patients.held(origin).seen();
    put(document, before, before.under(patient), null, person);
  }

  private PatientId origin(Move move) {
    return em.find(FilingEntity.class, move.filing()).patient();
  }

  private void put(
      Fileable document, FilingEntity before, Filing filing, String reason, Actor person) {
    withdraw(document, person);
    FilingEntity standing = stand(document, filing, person);
    before.movedTo = standing.id;
    before.moveReason = reason;
    em.flush();
    String why = reason == null ? ", undone" : ", reason given";
    audit.record("document.moved-away", subject(before), "to filing " + standing.id + why);
    audit.record("document.moved-here", subject(standing), "from filing " + before.id + why);
  }

  private FilingEntity seen(Fileable document, long filing) {
    if (document.filing() == null) {
      throw new DocumentNotFiled();
    }
    if (document.filing() != filing) {
      throw new DocumentFiledAnew();
    }
    return em.find(FilingEntity.class, filing);
  }

  public void unfile(Fileable document, long filing) {
    Actor person = person();
    seen(document, filing);
    FilingEntity before = withdraw(document, person);
    audit.record("document.unfiled", subject(before), "filing " + before.id);
  }

  public void setAside(Fileable document, String reason) {
    Actor person = person();
    refuseUnlessInInbox(document);
    if (reason == null || reason.isBlank()) {
      throw new SetAsideNeedsReason();
    }
    document.setAside(clock.instant(), person.name(), shortened(reason));
    audit.record("document.set-aside", Subject.of("document", document.documentId().value()));
  }

  public void takeBack(Fileable document) {
    person();
    if (!document.isSetAside()) {
      return;
    }
    document.takeBack();
    audit.record("document.taken-back", Subject.of("document", document.documentId().value()));
  }

  /** Null when {@code filing} is. */
  public StandingFiling standing(Long filing) {
    return filing == null ? null : em.find(FilingEntity.class, filing).view();
  }

  private FilingEntity stand(Fileable document, Filing filing, Actor person) {
    FilingEntity entity = FilingEntity.of(document.documentId(), filing, person, clock.instant());
    em.persist(entity);
    em.flush();
    document.file(entity.id);
    filed.fire(new DocumentFiled(document.documentId(), entity.patient()));
    return entity;
  }

  private FilingEntity withdraw(Fileable document, Actor person) {
    FilingEntity standing = em.find(FilingEntity.class, document.filing());
    standing.withdrawnAt = clock.instant();
    standing.withdrawnBy = person.user().value();
    standing.withdrawnByName = person.name();
    document.unfile();
    em.flush();
    unfiled.fire(new DocumentUnfiled(document.documentId(), standing.patient()));
    return standing;
  }

  private void refuseUnlessInInbox(Fileable document) {
    if (document.isSetAside()) {
      throw new DocumentSetAside();
    }
    if (document.filing() != null) {
      FilingEntity standing = em.find(FilingEntity.class, document.filing());
      String at = Dates.time(LocalTime.ofInstant(standing.filedAt, clock.getZone()));
      throw new DocumentAlreadyFiled(standing.filedByName, at);
    }
  }

  private Filing checked(Filing filing, Fileable document) {
    if (filing.patient() == null || filing.type() == null) {
      throw new FilingIncomplete();
    }
    LocalDate date = filing.documentDate();
    if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LocalDate.now(clock)))) {
      throw new DocumentDateImpossible();
    }
    if (!patients.held(filing.patient().id()).seen().equals(filing.patient())) {
      throw new PatientIdentityChanged();
    }
    boolean untitled = filing.title() == null || filing.title().isBlank();
    return new Filing(
        filing.patient(),
        filing.type(),
        date,
        untitled ? shortened(document.fileName()) : TextLimit.checked(filing.title(), LENGTH),
        filing.author() == null || filing.author().isBlank()
            ? null
            : TextLimit.checked(filing.author(), LENGTH),
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
}
