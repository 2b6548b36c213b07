package org.galien.encounters.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.galien.encounters.EncounterId;
import org.galien.encounters.Practice;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who have one chart open know of each other, and each writes a note of their own. */
@ExtendWith(Standalone.class)
class ChartWritersIT {

  private final ChartWriters writers;
  private final Encounters encounters;
  private final Writing notes;
  private final TestClock clock;
  private final PatientId patient;
  private final Staff.Person first;
  private final Staff.Person second;

  ChartWritersIT(Services services, ChartWriters writers, Encounters encounters, TestClock clock) {
    this.writers = writers;
    this.encounters = encounters;
    this.notes = new Writing(services);
    this.clock = clock;
    Practice practice = new Practice(services);
    this.patient = practice.patient();
    this.first = practice.person(Role.PHYSICIAN);
    this.second = practice.person(Role.NURSE);
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void theSecondSeesWhoWritesAndTheFirstDoesNotSeeThemselves() throws Exception {
    EncounterId id = first.asks(() -> encounters.open(patient, first.id()));
    assertEquals(List.of(), second.asks(() -> writers.others(patient)));
    first.does(() -> notes.saveDraft(id, new NoteContent("Toux", "", ""), 0));
    assertEquals(
        List.of(first.name()),
        second.asks(() -> writers.others(patient)).stream().map(WritingNow::author).toList());
    assertEquals(List.of(), first.asks(() -> writers.others(id)));
  }

  @Test
  void aNoteNobodyTouchedForLongIsNotBeingWritten() throws Exception {
    EncounterId id = first.asks(() -> encounters.open(patient, first.id()));
    first.does(() -> notes.saveDraft(id, new NoteContent("Toux", "", ""), 0));
    clock.stopAt(clock.instant().plus(Duration.ofMinutes(31)));
    assertEquals(List.of(), second.asks(() -> writers.others(patient)));
  }
}
