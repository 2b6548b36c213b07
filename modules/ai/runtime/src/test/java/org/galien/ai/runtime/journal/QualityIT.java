package org.galien.ai.runtime.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people made of outputs, counted. */
@ExtendWith(Standalone.class)
class QualityIT {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final AiJournal journal;
  private final Quality quality;
  private final Reports reports;
  private final Staff staff;
  private final String task = "test." + UUID.randomUUID();

  QualityIT(Services services) {
    journal = services.get(AiJournal.class);
    quality = services.get(Quality.class);
    reports = services.get(Reports.class);
    staff = new Staff(services, "quality");
  }

  private JournalId output(String version, Outcome outcome, long millis) {
    List<InputRef> inputs = List.of(InputRef.of("document", 1, 1, "texte"));
    return journal.record(
        JournalDraft.deterministic(
            task, "regles", version, inputs, Instant.now(), Duration.ofMillis(millis), outcome));
  }

  private List<VersionQuality> mine() {
    return quality.since(LONG_AGO).stream().filter(v -> v.task().equals(task)).toList();
  }

  @Test
  void everyVersionIsCountedByWhatBecameOfIt() {
    Staff.Person doctor = staff.person(Role.PHYSICIAN);
    JournalId taken = output("1", Outcome.ANSWERED, 100);
    JournalId changed = output("1", Outcome.ANSWERED, 300);
    JournalId refused = output("1", Outcome.ANSWERED, 200);
    output("1", Outcome.TIMED_OUT, 90_000);
    output("1", Outcome.CANCELLED, 5);
    output("2", Outcome.ABSTAINED, 10);
    doctor.does(
        () -> {
          journal.judge(taken, Verdict.ACCEPTED, Edit.between("un deux trois", "un deux trois"));
          journal.judge(
              changed, Verdict.CORRECTED, Edit.between("genou droit enflé", "genou gauche enflé"));
          journal.judge(refused, Verdict.REJECTED);
          reports.report(changed, "Le côté était inversé.");
        });
    assertEquals(List.of("2", "1"), mine().stream().map(VersionQuality::version).toList());
    VersionQuality first = mine().getLast();
    assertEquals(3, first.outputs());
    assertEquals(1, first.failed());
    assertEquals(33, first.share(first.accepted()));
    assertEquals(33, first.share(first.corrected()));
    assertEquals(33, first.share(first.rejected()));
    assertEquals(17, first.editShare());
    assertEquals(5, first.kept());
    assertEquals(1, first.reports());
    assertEquals(Duration.ofMillis(200), first.took());
    assertEquals(-1, mine().getFirst().editShare());
  }

  @Test
  void theLastWordOnAnOutputCounts() {
    Staff.Person doctor = staff.person(Role.PHYSICIAN);
    JournalId id = output("1", Outcome.ANSWERED, 1);
    doctor.does(() -> journal.judge(id, Verdict.ACCEPTED, new Edit(10, 0)));
    doctor.does(() -> journal.judge(id, Verdict.REJECTED));
    assertEquals(0, mine().getFirst().accepted());
    assertEquals(0, mine().getFirst().words());
  }

  @Test
  void anErrorIsReportedByCliniciansAndItsWordsAreReadByThemOnly() throws Exception {
    JournalId id = output("1", Outcome.ANSWERED, 1);
    Staff.Person nurse = staff.person(Role.NURSE);
    Staff.Person administrator = staff.person(Role.ADMINISTRATOR);
    nurse.does(() -> reports.report(id, "Dose d’un courrier périmé."));
    assertEquals("Dose d’un courrier périmé.", nurse.asks(this::newest).words());
    assertNull(administrator.asks(this::newest).words());
    assertEquals(task, administrator.asks(this::newest).task());
    refused(administrator, id, "Faux.");
    refused(nurse, id, " ");
  }

  private ReportView newest() {
    return reports.since(LONG_AGO).getFirst();
  }

  private void refused(Staff.Person person, JournalId id, String words) {
    assertThrows(ReportRefusal.class, () -> person.does(() -> reports.report(id, words)));
  }
}
