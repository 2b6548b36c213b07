package org.galien.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.galien.patients.Patients;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.ForeignFolder;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ImportedAppointmentsIT {

  private final Patients patients;
  private final ForeignFolder folder;
  private final String name = "Vyx" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "a");
  private final String doctor = name.toLowerCase(java.util.Locale.ROOT);

  ImportedAppointmentsIT(Services services, Patients patients, Users users) throws Exception {
    this.patients = patients;
    this.folder =
        new ForeignFolder(services)
            .with(
                "patients.csv", "NUMPAT;NOM;PRENOM;DDN;SEXE\n7;" + name + ";Jeanne;14/03/1958;F\n");
    users.create(
        new NewUser(
            doctor,
            "Dr Anne Le " + name,
            "correct horse battery",
            Set.of(Role.PHYSICIAN),
            "",
            "",
            ""));
  }

  @Test
  void aCalendarBecomesAppointmentsOfWhoIsSurelyMeant() throws Exception {
    folder.with("agenda.ics", calendar());
    String printed = folder.make();
    assertTrue(printed.contains("Rendez-vous : 5 lus, 2 à créer ou créés"), printed);
    assertTrue(printed.contains("2 à attribuer, 1 illisibles"), printed);
    String again = folder.make();
    assertTrue(again.contains("Rendez-vous : 5 lus, 0 à créer ou créés, 2 déjà là"), again);
  }

  @Test
  void aTableOfDaysAndTimesDoesTheSameAndIsUndone() throws Exception {
    folder.with(
        "rdv.csv",
        "NUMPAT;DATE;HEURE;DUREE;PRATICIEN;MOTIF\n7;03/12/2030;09h30;20;Dr LE "
            + name
            + ";Contrôle\n"
            + "7;03/12/2030;09:30;20;"
            + doctor
            + ";En même temps\n7;03/12/2019;10:00;20;"
            + doctor
            + ";Passé\n"
            + "7;03/12/2030;99:00;20;"
            + doctor
            + ";Quand ?\n7;04/12/2030;09:30;20;Dr Inconnu;Qui ?\n");
    String printed = folder.make();
    assertTrue(printed.contains("Rendez-vous : 5 lus, 3 à créer ou créés"), printed);
    assertEquals(1, patients.search(name, 3).size());
    String undone = folder.undo(printed);
    assertTrue(undone.contains("annulée"), undone);
    assertEquals(0, patients.search(name, 3).size());
  }

  private String calendar() {
    return "BEGIN:VCALENDAR\nVERSION:2.0\n"
        + event("a", "20301203T090000", name + " Jeanne 14/03/1958")
        + event("b", "20301203T100000", name + " Jeanne née le 14/03/1958 contrôle")
        + event("c", "20301203T110000", name + " Jeanne")
        + event("d", "20301203T120000", name + " Jeanne 15/03/1958")
        + event("e", "20301203T130000\nRRULE:FREQ=WEEKLY", name + " Jeanne 14/03/1958")
        + "END:VCALENDAR\n";
  }

  private String event(String id, String start, String summary) {
    return "BEGIN:VEVENT\nUID:"
        + id
        + "\nDTSTART:"
        + start
        + "\nSUMMARY:"
        + summary
        + "\nORGANIZER;CN="
        + doctor
        + ":mailto:a@b.fr\nEND:VEVENT\n";
  }
}
