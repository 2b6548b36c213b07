package org.galien.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class Cim10IT {

  private final Cim10 cim10;
  private final GrowthReferences growth;
  private final Services services;

  Cim10IT(Services services) {
    this.services = services;
    this.cim10 = services.get(Cim10.class);
    this.growth = services.get(GrowthReferences.class);
  }

  @Test
  void codesAreFoundByWordsInAnyOrderAndByCode() throws Exception {
    load(
        "E11.9;Diabète sucré de type 2, sans complication\nE10.9;Diabète sucré de type 1\n"
            + "I10;Hypertension essentielle (primitive)\nO24.4;Diabète au cours de la grossesse\n");
    assertEquals(List.of("E10.9", "E11.9"), found("diab type"));
    assertEquals(List.of("E11.9"), found("2 DIABETE sucre"));
    assertEquals(List.of("E10.9", "O24.4", "E11.9"), found("diabète"));
    assertEquals(List.of("E11.9"), found("e119"));
    assertEquals(List.of("E10.9", "E11.9"), found("E1"));
    assertEquals(List.of(), found("d"));
    assertEquals(List.of(), found("%"));
    assertEquals("I10", cim10.of("i10").orElseThrow().code());
  }

  @Test
  void aFileThatCannotBeReadLeavesTheTableAndItsDate() throws Exception {
    load("A00;Choléra\n");
    ImportedTable before = cim10.table().orElseThrow();
    assertThrows(TableUnreadable.class, () -> load("A01;Typhoïde\nA02"));
    assertEquals(before, cim10.table().orElseThrow());
    assertEquals(List.of("A00"), found("chol"));
    load("A01;Typhoïde\n");
    assertTrue(cim10.of("A00").isEmpty());
    assertEquals("2026", cim10.table().orElseThrow().edition());
  }

  @Test
  void onlyAdministratorsReplaceTables() {
    Actor doctor = new Actor(new UserId(1), "Dr", Set.of(Role.PHYSICIAN));
    Runnable replacing = () -> services.get(Acting.class).runAs(doctor, this::quietly);
    assertThrows(RoleRefused.class, replacing::run);
  }

  @Test
  void aReferenceOfGrowthReplacesTheFormerOneWhole() throws Exception {
    growth("mesure;sexe;age_jours;L;M;S\npoids;F;0;1;3;0,1\npoids;F;30;1;4;0,1\n");
    assertEquals(2, growth.of(GrowthMeasure.WEIGHT, "F").size());
    assertThrows(TableUnreadable.class, () -> growth("mesure;sexe;age_jours;L;M;S\npoids;F;0;1;"));
    assertEquals(2, growth.of(GrowthMeasure.WEIGHT, "F").size());
    growth("mesure;sexe;age_jours;L;M;S\ntaille;M;0;1;50;0,03\n");
    assertEquals(0, growth.of(GrowthMeasure.WEIGHT, "F").size());
    assertEquals("référence.csv", growth.table().orElseThrow().source());
  }

  private void quietly() {
    try {
      load("A00;Choléra\n");
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void load(String file) throws java.sql.SQLException {
    cim10.replace("cim10.csv", "2026", file.getBytes(StandardCharsets.UTF_8));
  }

  private void growth(String file) throws java.sql.SQLException {
    growth.replace("référence.csv", "", file.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> found(String typed) {
    return cim10.find(typed, 10).stream().map(Cim10Code::code).toList();
  }
}
