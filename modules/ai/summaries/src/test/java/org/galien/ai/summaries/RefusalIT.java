package org.galien.ai.summaries;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.patients.PatientId;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;
import org.galien.patients.requests.PatientRequests;
import org.galien.patients.requests.RequestAnswer;
import org.galien.patients.requests.RequestKind;
import org.galien.platform.tasks.TaskView;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing reads the chart of who does not want it. */
@ExtendWith(Standalone.class)
class RefusalIT {

  private final Services services;
  private final Summaries summaries;
  private final Consents consents;
  private final PatientRequests requests;
  private final Practice practice;
  private final PatientId patient;
  private final SummarySubject chart;
  private final LocalDate today;

  RefusalIT(Services services) {
    this.services = services;
    this.summaries = services.get(Summaries.class);
    this.consents = services.get(Consents.class);
    this.requests = services.get(PatientRequests.class);
    this.today = LocalDate.now(services.get(Clock.class));
    this.practice = new Practice(services);
    this.patient = practice.patient();
    this.chart = SummarySubject.chart(patient);
  }

  @BeforeEach
  void bareMachine() {
    StubTextModels.haveNone();
  }

  @Test
  void whoRefusesHasNothingPreparedAndWhatWasIsHiddenUntilTheAnswerChanges() {
    practice.signedNote(patient, "TA 130/80 mmHg.", "Poursuite de l’amlodipine 5 mg.");
    waitUntil("first summary", () -> summaries.current(chart).isPresent());
    SummaryView shown = summaries.current(chart).orElseThrow();

    consents.note(patient, ConsentKind.AI, false, today);
    assertTrue(summaries.refused(chart));
    assertEquals(Optional.empty(), summaries.current(chart));
    assertFalse(summaries.outdated(chart));
    assertThrows(
        SummaryRefusedByPatient.class,
        () -> practice.by(practice.doctor, () -> summaries.prepare(chart)));
    assertThrows(
        SummaryRefusedByPatient.class,
        () -> practice.by(practice.doctor, () -> summaries.accept(shown.id(), Map.of())));
    long before = made(chart);
    practice.signedNote(patient, "TA 150/90 mmHg.", "Ramipril 5 mg ajouté.");
    idle(chart);
    assertEquals(before, made(chart), "no summary is made of what was written since");

    consents.note(patient, ConsentKind.AI, true, today);
    waitUntil("summary of both", () -> made(chart) > before);
    assertTrue(summaries.current(chart).isPresent());
  }

  @Test
  void aDocumentFiledInTheChartOfWhoRefusesHasNoSummaryEither() {
    DocumentId letter = practice.letter("FEVG 58 %. Contrôle échographique dans un an.");
    SummarySubject subject = SummarySubject.document(letter);
    waitUntil("summary", () -> summaries.current(subject).isPresent());
    consents.note(patient, ConsentKind.AI, false, today);
    practice.file(letter, patient, DocumentType.COURRIER_SPECIALISTE, today);
    assertEquals(Optional.empty(), summaries.current(subject));
  }

  @Test
  void aRestrictionHidesItAsARefusalDoesUntilItIsLifted() {
    practice.signedNote(patient, "TA 130/80 mmHg.", "Poursuite de l’amlodipine 5 mg.");
    waitUntil("first summary", () -> summaries.current(chart).isPresent());
    long asked =
        requests.note(patient, RequestKind.RESTRICTION, today, "La patiente", "Conteste la TA");
    assertTrue(summaries.refused(chart));
    requests.answer(asked, RequestAnswer.GRANTED, today, "Vérifié avec elle");
    assertTrue(summaries.refused(chart));
    requests.lift(asked);
    assertFalse(summaries.refused(chart));
  }

  private void idle(SummarySubject subject) {
    waitUntil(
        "nothing to do for " + subject,
        () -> summaries.preparation(subject).filter(TaskView::pending).isEmpty());
  }

  private long made(SummarySubject subject) {
    String sql =
        "SELECT COUNT(*) FROM ai_summaries_summary WHERE subject_kind = 'CHART' AND subject_id = ?";
    try (Connection connection = services.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, subject.id());
      ResultSet result = statement.executeQuery();
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
