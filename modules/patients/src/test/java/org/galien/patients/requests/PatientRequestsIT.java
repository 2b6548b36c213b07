package org.galien.patients.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.consents.AiUse;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a patient asks of the chart, and what it changes. */
@ExtendWith(Standalone.class)
class PatientRequestsIT {

  private static final Traits TRAITS =
      Traits.of("DEMANDEUSE", "Jeanne", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE);

  private final PatientRequests requests;
  private final Consents consents;
  private final AiUse use;
  private final AuditTrail audit;
  private final RestrictionFact fact;
  private final PatientId patient;
  private final LocalDate today;

  PatientRequestsIT(Services services, RestrictionFact fact) {
    this.requests = services.get(PatientRequests.class);
    this.consents = services.get(Consents.class);
    this.use = services.get(AiUse.class);
    this.audit = services.get(AuditTrail.class);
    this.fact = fact;
    this.today = LocalDate.now(services.get(Clock.class));
    this.patient = services.get(Patients.class).create(PatientDraft.of(TRAITS));
  }

  @Test
  void aRequestIsKeptWithWhoAskedWhenAndWhatWasAnsweredOnce() {
    long number = ask(RequestKind.ACCESS);
    requests.answer(number, RequestAnswer.GRANTED, today, "Copie remise en main propre");
    PatientRequest kept = requests.of(patient).getFirst();
    assertEquals("Sa fille", kept.askedBy());
    assertEquals(RequestAnswer.GRANTED, kept.answer());
    assertEquals(today, kept.answeredOn());
    assertThrows(
        RequestRefusal.class,
        () -> requests.answer(number, RequestAnswer.REFUSED, today, "Autre avis"));
    assertEquals(
        List.of("request.answered", "request.noted"),
        audit.ofPatient(patient.value(), 2).stream().map(AuditEntry::action).toList());
  }

  @Test
  void aRestrictionMarksTheChartAndKeepsModelsOutUntilItIsRefusedOrLifted() {
    long refused = ask(RequestKind.RESTRICTION);
    assertFalse(use.allowed(patient));
    assertEquals(1, fact.of(patient.value()).size());
    requests.answer(refused, RequestAnswer.REFUSED, today, "Sans objet");
    assertTrue(use.allowed(patient));
    long standing = ask(RequestKind.RESTRICTION);
    requests.answer(standing, RequestAnswer.GRANTED, today, "Données vérifiées");
    assertFalse(use.allowed(patient));
    requests.lift(standing);
    assertTrue(use.allowed(patient));
    assertTrue(fact.of(patient.value()).isEmpty());
  }

  @Test
  void theLatestAnswerAboutModelsHolds() {
    assertTrue(use.allowed(patient), "nobody refused");
    consents.note(patient, ConsentKind.AI, false, today);
    assertFalse(use.allowed(patient));
    consents.note(patient, ConsentKind.AI, true, today);
    assertTrue(use.allowed(patient));
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    assertEquals("on", refused(today.plusDays(1), "Sa fille", "Copie"));
    assertEquals("by", refused(today, " ", "Copie"));
    assertEquals("words", refused(today, "Sa fille", ""));
    assertTrue(requests.of(patient).isEmpty());
  }

  private String refused(LocalDate on, String by, String words) {
    return assertThrows(
            RequestRefusal.class,
            () -> requests.note(patient, RequestKind.CORRECTION, on, by, words))
        .field();
  }

  private long ask(RequestKind kind) {
    return requests.note(patient, kind, today, "Sa fille", "Copie du dossier");
  }
}
