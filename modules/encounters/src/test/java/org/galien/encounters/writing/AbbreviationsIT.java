package org.galien.encounters.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.galien.encounters.Practice;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed short is the practice's to say, and each one's own. */
@ExtendWith(Standalone.class)
class AbbreviationsIT {

  private final Abbreviations abbreviations;
  private final Practice practice;
  private final Staff.Person doctor;

  AbbreviationsIT(Services services, Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.practice = new Practice(services);
    this.doctor = practice.person(Role.PHYSICIAN);
  }

  @Test
  void personalOnesWinOverThePracticesAndAreNobodyElses() throws Exception {
    assertEquals("rien à signaler", word(doctor, "ras"));
    doctor.does(() -> abbreviations.changePersonal("RAS = rien\n\nzz = zone zéro", 0));
    assertEquals("rien", word(doctor, "ras"));
    assertEquals("zone zéro", word(doctor, "zz"));
    Staff.Person nurse = practice.person(Role.NURSE);
    assertEquals("rien à signaler", word(nurse, "ras"));
    assertNull(word(nurse, "zz"));
  }

  @Test
  void aLineThatIsNoneIsNamedAndTheFormerListStays() throws Exception {
    doctor.does(() -> abbreviations.changePersonal("zz = zone", 0));
    doctor.does(
        () -> {
          AbbreviationUnreadable line =
              assertThrows(
                  AbbreviationUnreadable.class,
                  () -> abbreviations.changePersonal("a = b\nsans rien", 1));
          assertEquals(2, line.arguments()[0]);
          assertThrows(
              AbbreviationTwice.class, () -> abbreviations.changePersonal("a = b\nA = c", 1));
          assertThrows(
              WritingChangedMeanwhile.class, () -> abbreviations.changePersonal("a = b", 0));
        });
    assertEquals("zone", word(doctor, "zz"));
  }

  @Test
  void onlyPhysiciansChangeThePractices() {
    practice
        .person(Role.NURSE)
        .does(
            () ->
                assertThrows(
                    TemplatesNeedADoctor.class, () -> abbreviations.changePractice("a = b", 0)));
  }

  private String word(Staff.Person person, String abbreviation) throws Exception {
    return person.asks(abbreviations::inForce).get(abbreviation);
  }
}
