package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.paging.PageQuery;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class PatientListingIT {

  private final Patients patients;
  private final String name = People.uniqueName();

  PatientListingIT(Patients patients) {
    this.patients = patients;
  }

  @Test
  void patientsComeByTheNameTheyUse() {
    PatientId zoe = create(name, "Zoé", LocalDate.of(1990, 1, 2));
    PatientId used =
        patients.create(PatientDraft.of(People.woman("Zzz", "Anne").using(name + "ab")));
    PatientId anne = create(name, "Anne", LocalDate.of(1950, 1, 2));
    assertEquals(List.of(anne, zoe, used), ids(named()));
    assertEquals(3, patients.count(named(), null));
  }

  @Test
  void pagesNeitherOverlapNorLeaveOut() {
    PatientId first = create(name, "Anne", LocalDate.of(1990, 1, 2));
    PatientId second = create(name, "Anne", LocalDate.of(1990, 1, 2));
    PatientId third = create(name, "Anne", LocalDate.of(1990, 1, 2));
    assertEquals(List.of(first, second), ids(named().sized(2)));
    assertEquals(List.of(third), ids(named().sized(2).from(2)));
  }

  @Test
  void aColumnSortsUpAndDown() {
    PatientId old = create(name, "Zoé", LocalDate.of(1930, 1, 2));
    PatientId young = create(name, "Anne", LocalDate.of(2020, 1, 2));
    assertEquals(List.of(old, young), ids(named().sortedBy("born", false)));
    assertEquals(List.of(young, old), ids(named().sortedBy("born", true)));
    assertEquals(List.of(young, old), ids(named().sortedBy("firstname", false)));
  }

  @Test
  void whatIsNotKnownComesLastUpAndDown() {
    PatientId nowhere = create(name, "Anne", LocalDate.of(1990, 1, 2));
    PatientId caudry = living("Caudry");
    PatientId arras = living("Arras");
    assertEquals(List.of(arras, caudry, nowhere), ids(named().sortedBy("town", false)));
    assertEquals(List.of(caudry, arras, nowhere), ids(named().sortedBy("town", true)));
  }

  @Test
  void filtersAllApplyWhateverCaseAndAccents() {
    PatientId zoe = create(name, "Zoé", LocalDate.of(1958, 3, 14));
    create(name, "Anne", LocalDate.of(1958, 3, 14));
    create(name, "Zoé", LocalDate.of(1990, 3, 14));
    assertEquals(List.of(zoe), ids(by(Map.of("firstname", "zoe", "born", "03/1958"))));
    assertEquals(List.of(zoe), ids(by(Map.of("firstname", "ZOÉ", "born", "14/03/1958"))));
  }

  @Test
  void aTelephoneIsFoundWhateverStandsBetweenItsDigits() {
    PatientId id = patients.create(People.draft(name, "Anne", "06 71 98 45 32"));
    create(name, "Zoé", LocalDate.of(1958, 3, 14));
    assertEquals(List.of(id), ids(by(Map.of("phone", "71.98 45"))));
  }

  @Test
  void whatIsTypedIsTextAndNothingElse() {
    create(name, "Anne", LocalDate.of(1958, 3, 14));
    for (String typed : List.of("%", "_", "!", "' OR 1=1 --")) {
      assertEquals(List.of(), ids(by(Map.of("firstname", typed))), typed);
    }
    assertEquals(1, ids(by(Map.of("firstname", " "))).size());
  }

  @Test
  void onlyThePatientsThatWereFoundAreListed() {
    PatientId wanted = create(name, "Anne", LocalDate.of(1958, 3, 14));
    create(name, "Zoé", LocalDate.of(1958, 3, 14));
    assertEquals(1, patients.count(named(), List.of(wanted)));
    assertEquals(
        List.of(wanted),
        patients.list(named(), List.of(wanted)).stream().map(PatientLine::id).toList());
    assertEquals(List.of(), patients.list(named(), List.of()));
  }

  @Test
  void noOtherColumnSortsOrFilters() {
    assertThrows(RuntimeException.class, () -> ids(named().sortedBy("nir", false)));
    assertThrows(RuntimeException.class, () -> ids(by(Map.of("nir", "1"))));
  }

  private PageQuery named() {
    return by(Map.of());
  }

  private PageQuery by(Map<String, String> filters) {
    Map<String, String> all = new java.util.HashMap<>(filters);
    all.put("name", name);
    return PageQuery.first(50).filteredBy(all);
  }

  private List<PatientId> ids(PageQuery query) {
    return patients.list(query, null).stream().map(PatientLine::id).toList();
  }

  private PatientId create(String birthName, String firstName, LocalDate born) {
    return patients.create(
        PatientDraft.of(Traits.of(birthName, firstName, born, AdministrativeSex.FEMALE)));
  }

  private PatientId living(String town) {
    Contact contact = new Contact(null, null, null, null, null, town);
    return patients.create(PatientDraft.of(People.woman(name, "Lou"), null, contact));
  }
}
