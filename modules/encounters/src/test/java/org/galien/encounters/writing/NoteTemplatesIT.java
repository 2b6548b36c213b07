package org.galien.encounters.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.galien.encounters.NotesAreForClinicians;
import org.galien.encounters.Practice;
import org.galien.encounters.notes.NoteContent;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What notes start from is the practice's to write, and nothing it wrote is gone. */
@ExtendWith(Standalone.class)
class NoteTemplatesIT {

  private static final NoteContent OURS = new NoteContent("Toux [...]", "Examen […]", "");

  private final Services services;
  private final NoteTemplates templates;
  private final Practice practice;
  private final Staff.Person doctor;

  NoteTemplatesIT(Services services, NoteTemplates templates) {
    this.services = services;
    this.templates = templates;
    this.practice = new Practice(services);
    this.doctor = practice.person(Role.PHYSICIAN);
  }

  @Test
  void sevenTextsComeAlongEachWithBlanksInAllItsParts() throws Exception {
    List<NoteTemplate> shipped =
        doctor.asks(templates::all).stream().filter(one -> one.code() != null).toList();
    assertEquals(
        List.of(
            "consultation", "child", "pregnancy", "skin", "fitness", "home", "teleconsultation"),
        shipped.stream().map(NoteTemplate::code).toList());
    for (NoteTemplate one : shipped) {
      assertTrue(one.content().reason().contains(NoteTemplate.BLANK), one.name());
      assertTrue(one.content().examination().contains(NoteTemplate.BLANK), one.name());
      assertTrue(one.content().conclusion().contains(NoteTemplate.BLANK), one.name());
    }
  }

  @Test
  void aChangedTextIsTheirsUntilItIsRestoredAndItsVersionsStay() throws Exception {
    NoteTemplate before = view("skin");
    doctor.does(() -> templates.change("skin", "Peau", OURS, before.version()));
    NoteTemplate changed = view("skin");
    assertEquals("Peau", changed.name());
    assertEquals("Toux […]", changed.content().reason());
    assertEquals(doctor.name(), changed.by());
    assertTrue(changed.own());
    doctor.does(() -> templates.restore("skin", changed.version()));
    NoteTemplate restored = view("skin");
    assertEquals(before.content(), restored.content());
    assertFalse(restored.own());
    NoteTemplate earlier = doctor.asks(() -> templates.earlier(restored)).getFirst();
    assertEquals("Peau", earlier.name());
    assertEquals("Examen […]", earlier.content().examination());
    assertEquals(changed.at(), earlier.at());
    assertTrue(services.get(AuditTrail.class).firstSubject("template.restored").isPresent());
  }

  @Test
  void whatIsSwitchedOffIsNotOfferedAndNotGone() throws Exception {
    long version = view("home").version();
    doctor.does(() -> templates.offer("home", false, version));
    assertFalse(doctor.asks(templates::offered).stream().anyMatch(one -> is(one, "home")));
    doctor.does(() -> templates.offer("home", true, version + 1));
    assertTrue(doctor.asks(templates::offered).stream().anyMatch(one -> is(one, "home")));
  }

  @Test
  void theSecondWhoChangesATextIsToldOfTheFirst() throws Exception {
    String ours = doctor.asks(() -> templates.add(name(), OURS));
    doctor.does(() -> templates.change(ours, name(), OURS, 1));
    Staff.Person colleague = practice.person(Role.PHYSICIAN);
    colleague.does(
        () ->
            assertThrows(
                WritingChangedMeanwhile.class,
                () -> templates.change(ours, name(), NoteContent.empty(), 1)));
    assertNotEquals(NoteContent.empty(), view(ours).content());
  }

  @Test
  void aTextHasANameOfItsOwn() {
    doctor.does(
        () -> {
          assertThrows(TemplateNameMissing.class, () -> templates.add("  ", OURS));
          assertThrows(TemplateNameTaken.class, () -> templates.add("téléconsultation", OURS));
        });
  }

  @Test
  void othersThanPhysiciansUseThemAndChangeNone() throws Exception {
    for (Role role : List.of(Role.NURSE, Role.SUBSTITUTE)) {
      Staff.Person person = practice.person(role);
      assertFalse(person.asks(templates::offered).isEmpty());
      person.does(
          () -> assertThrows(TemplatesNeedADoctor.class, () -> templates.add(name(), OURS)));
    }
    practice
        .person(Role.SECRETARY)
        .does(() -> assertThrows(NotesAreForClinicians.class, templates::all));
  }

  private NoteTemplate view(String reference) throws Exception {
    return doctor.asks(() -> templates.view(reference));
  }

  private static boolean is(NoteTemplate template, String code) {
    return code.equals(template.code());
  }

  private String name() {
    return "Modèle " + System.nanoTime();
  }
}
