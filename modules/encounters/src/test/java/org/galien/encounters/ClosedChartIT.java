package org.galien.encounters;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.notes.EditorTab;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.notes.NoteContent;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientId;
import org.galien.platform.care.CareCircle;
import org.galien.platform.care.OpeningReason;
import org.galien.platform.care.ReasonWanted;
import org.galien.platform.rules.Rules;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A chart that asks why gives nothing away before it is said. */
@ExtendWith(Standalone.class)
class ClosedChartIT {

  private static final EditorTab TAB = new EditorTab("closed", 1);

  private final Services services;
  private final Practice practice;
  private final Encounters encounters;
  private final PatientId patient;
  private final Staff.Person author;
  private EncounterId note;

  ClosedChartIT(Services services, Encounters encounters) {
    this.services = services;
    this.encounters = encounters;
    this.practice = new Practice(services);
    this.patient = practice.patient();
    this.author = practice.person(Role.PHYSICIAN);
  }

  @BeforeEach
  void write() throws Exception {
    note = author.asks(() -> encounters.open(patient, author.id()));
    author.does(() -> encounters.saveDraft(note, new NoteContent("Toux", "", ""), 0, TAB));
    services.get(Rules.class).turn(CareCircle.SHARED, false);
    services.get(Rules.class).turn(CareCircle.ASKS, true);
  }

  @AfterEach
  void ask() {
    services.get(Rules.class).turn(CareCircle.ASKS, false);
    services.get(Rules.class).turn(CareCircle.SHARED, true);
  }

  @Test
  void nothingIsReadBeforeTheReasonAndEverythingAfter() {
    Staff.Person other = practice.person(Role.PHYSICIAN);
    for (Map.Entry<String, Executable> read : reads(other).entrySet()) {
      other.does(() -> assertThrows(ReasonWanted.class, read.getValue(), read.getKey()));
    }
    other.does(() -> assertEquals(List.of(), found()));
    other.does(
        () -> services.get(CareCircle.class).open(patient.value(), OpeningReason.EMERGENCY, null));
    for (Map.Entry<String, Executable> read : reads(other).entrySet()) {
      other.does(() -> assertDoesNotThrow(read.getValue(), read.getKey()));
    }
    other.does(() -> assertFalse(timeline().of(patient, 0, 5).isEmpty()));
  }

  @Test
  void whoWroteANoteReadsOn() {
    author.does(() -> assertEquals("Toux", encounters.view(note).draft().content().reason()));
    author.does(() -> assertDoesNotThrow(() -> services.get(Allergies.class).of(patient)));
  }

  private Map<String, Executable> reads(Staff.Person other) {
    return Map.of(
        "allergies", () -> services.get(Allergies.class).of(patient),
        "removed allergies", () -> services.get(Allergies.class).removed(patient),
        "conditions", () -> services.get(Conditions.class).of(patient),
        "removed conditions", () -> services.get(Conditions.class).removed(patient),
        "synopsis", () -> services.get(Synopses.class).current(patient),
        "synopses", () -> services.get(Synopses.class).history(patient),
        "notes", () -> timeline().notes(patient, 5),
        "note", () -> encounters.view(note),
        "consultation", () -> encounters.open(patient, other.id()));
  }

  private List<?> found() {
    return timeline().containing(patient, "toux", 5);
  }

  private Timeline timeline() {
    return services.get(Timeline.class);
  }
}
