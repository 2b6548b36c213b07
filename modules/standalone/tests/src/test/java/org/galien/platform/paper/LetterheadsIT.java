package org.galien.platform.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class LetterheadsIT {

  private final Letterheads letterheads;
  private final Acting acting;

  LetterheadsIT(Letterheads letterheads, Acting acting) {
    this.letterheads = letterheads;
    this.acting = acting;
  }

  @Test
  void whatWasSetOnTheScreenIsPrintedAndFrenchNumbersGetTheirPrefix() {
    letterheads.set(
        new Letterhead("8, rue des Tilleuls", "59400 Cambrai", "01 99 00 00 10", "a@b.example"));
    Letterhead set = letterheads.current();
    assertEquals("+33 1 99 00 00 10", set.phone());
    assertEquals("Cambrai", set.townName());
    assertTrue(set.whole());
    refused("phone", new Letterhead("", "", "01 99", ""));
    refused("town", new Letterhead("", "Cambrai", "", ""));
    refused("email", new Letterhead("", "", "", "a.example"));
    assertEquals(set, letterheads.current());
    Actor doctor = new Actor(new UserId(1), "x", Set.of(Role.PHYSICIAN));
    assertThrows(RoleRefused.class, () -> acting.runAs(doctor, () -> letterheads.set(set)));
  }

  private void refused(String field, Letterhead wanted) {
    assertEquals(
        field, assertThrows(LetterheadRefusal.class, () -> letterheads.set(wanted)).field());
  }
}
