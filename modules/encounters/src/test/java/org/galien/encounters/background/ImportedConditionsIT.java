package org.galien.encounters.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.galien.encounters.Practice;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.entries.RemovalReason;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.ForeignFolder;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ImportedConditionsIT {

  private final Conditions conditions;
  private final Treatments treatments;
  private final Patients patients;
  private final Staff.Person doctor;
  private final ForeignFolder folder;
  private final String name = "Uyx" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "a");

  ImportedConditionsIT(
      Services services, Conditions conditions, Treatments treatments, Patients patients)
      throws Exception {
    this.conditions = conditions;
    this.treatments = treatments;
    this.patients = patients;
    this.doctor = new Practice(services).person(Role.PHYSICIAN);
    this.folder =
        new ForeignFolder(services)
            .with(
                "patients.csv",
                "NUMPAT;NOM;PRENOM;DDN;SEXE\n7;"
                    + name
                    + ";Jeanne;14/03/1958;F\n8;"
                    + name
                    + ";Jeanne;14/03/1958;F\n9;"
                    + name
                    + ";Paul;01/02/1960;M\n")
            .with(
                "antecedents.csv",
                "NUMPAT;NOM;PRENOM;DDN;LIBELLE;CIM10;DEBUT;FIN\n7;;;;Hypertension;I10;2011;\n"
                    + "7;;;;Appendicectomie;;06/1990;oui\n404;;;;Asthme;;;\n"
                    + ";"
                    + name
                    + ";Jeanne;14/03/1958;De laquelle ?;;;\n"
                    + ";"
                    + name
                    + ";Paul;01/02/1960;Goutte;;2055;\n"
                    + ";"
                    + name
                    + ";Paul;01/02/1960;Migraine;;12/05/2001;\n"
                    + "7;"
                    + name
                    + ";Paul;01/02/1960;D’un autre;;;\n")
            .with(
                "traitements.csv",
                "NUMPAT;MEDICAMENT;POSOLOGIE;DEBUT;FIN\n7;Bisoprolol 5 mg;1 le matin;03/2020;\n"
                    + "7;Amoxicilline;3 par jour;2019;oui\n404;Metformine;;;\n");
  }

  @Test
  void aProblemGoesOnlyToWhoIsSurelyMeant() throws Exception {
    String printed = folder.make();
    assertTrue(printed.contains("antécédents : 7 lus, 3 à créer ou créés"), printed);
    assertTrue(printed.contains("3 à attribuer, 1 illisibles"), printed);
    assertEquals(List.of("Hypertension I10 2011"), active("Jeanne"));
    assertEquals(List.of("Migraine null 2001"), active("Paul"));
    List<TreatmentView> taken = doctor.asks(() -> treatments.of(patient("Jeanne")));
    assertEquals(List.of("Bisoprolol 5 mg"), taken.stream().map(TreatmentView::drug).toList());
    assertEquals("03/2020", taken.getFirst().onset().said());
    assertTrue(taken.getFirst().declared());
    assertEquals(1, doctor.asks(() -> treatments.removed(patient("Jeanne"))).size());
  }

  @Test
  void whatADoctorRemovedSinceStandsInTheWayOfUndoing() throws Exception {
    String printed = folder.make();
    PatientId paul = patient("Paul");
    doctor.asks(
        () -> {
          long id = conditions.of(paul).getFirst().id();
          conditions.remove(paul, id, new Removal(RemovalReason.ENDED, ""));
          return null;
        });
    String undone = folder.undo(printed);
    assertTrue(undone.contains("problèmes retirés ou remis depuis : 1"), undone);
    assertEquals(3, patients.search(name, 5).size());
  }

  private List<String> active(String firstName) throws Exception {
    return doctor.asks(
        () ->
            conditions.of(patient(firstName)).stream()
                .map(c -> c.label() + " " + c.code() + " " + c.onsetYear())
                .toList());
  }

  /** Of two of one name the first: the other has nothing. */
  private PatientId patient(String firstName) {
    return patients.search(name + " " + firstName, 5).stream()
        .map(hit -> hit.id())
        .min((a, b) -> Long.compare(a.value(), b.value()))
        .orElseThrow();
  }
}
