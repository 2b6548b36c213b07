package org.galien.prescriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.terminology.interactions.InteractionLevel;
import org.galien.terminology.interactions.ThesaurusAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ConsultationsIT {

  private final Services services;
  private final Consultations consultations;
  private final Prescriptions prescriptions;
  private final FictitiousDrugs drugs;
  private final Practice practice;
  private final Staff.Person doctor;
  private final PatientId patient;

  ConsultationsIT(Services services) {
    this.services = services;
    consultations = services.get(Consultations.class);
    prescriptions = services.get(Prescriptions.class);
    drugs = new FictitiousDrugs(services);
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    patient = practice.patient();
  }

  @Test
  void linesAndTickedTreatmentsAreLookedUpBySubstanceByBrandAndByText() throws Exception {
    ThesaurusAnswer answer =
        consult(
            List.of(
                LineDraft.of(drugs.cis("morfanol 10"), "1 matin"),
                LineDraft.free("alprazolam préparé"),
                LineDraft.of(LineKind.BIOLOGY, "morphine urinaire", "")),
            "Coumarex 5 mg, selon INR",
            "ASPARDINE 75");
    assertEquals(
        List.of("morphine", "alprazolam", "warfarine", "acide acetylsalicylique"),
        answer.asked().stream().map(one -> String.join("+", one.substances())).toList());
    assertEquals(
        List.of("warfarine + acide acetylsalicylique", "morphine + alprazolam"),
        answer.pairs().stream().map(pair -> pair.first() + " + " + pair.second()).toList());
    assertEquals(InteractionLevel.DISCOURAGED, answer.pairs().getFirst().level());
  }

  @Test
  void whatTheThesaurusDoesNotKnowIsSaidAndNothingIsGuessed() throws Exception {
    ThesaurusAnswer answer =
        consult(List.of(LineDraft.of(drugs.cis("dermocort"), "1/j")), "Tisane du soir");
    assertEquals(List.of(), answer.pairs());
    assertEquals(List.of("BÉTAMÉTHASONE"), answer.asked().getFirst().unknown());
    assertEquals(List.of("Tisane du soir"), answer.asked().get(1).unknown());
  }

  @Test
  void aLineOfSeveralDrugsIsReadWholeAndWhatIsLeftIsSaid() throws Exception {
    assertEquals(
        List.of(
            "metformine+warfarine|",
            "metformine|Inconnix",
            "metformine|Inconnix",
            "metformine|",
            "warfarine+metformine|",
            "|Inconnix 20 mg"),
        consult(
                List.of(),
                "Coumarex 5 mg + metformine 850 mg",
                "Inconnix + metformine 850",
                "Metformine 1000 mg comprimé pelliculé Inconnix 2,5 mg 1 cp matin et soir",
                "METFORMINE ARVEL 1000 mg, comprimé pelliculé : 1 matin et 1 soir pendant 3 mois",
                "Coumarex 5 mg 1 le soir et Glucorel 500, 2/j",
                "Inconnix 20 mg")
            .asked()
            .stream()
            .map(one -> String.join("+", one.substances()) + "|" + String.join("+", one.unknown()))
            .toList());
  }

  @Test
  void whatTheDoctorDoesWithItIsKeptWithWhoAndWhenAndNeverChanged() throws Exception {
    PrescriptionView draft =
        doctor.asks(() -> prescriptions.save(patient, 0, false, List.of(LineDraft.free("Repos"))));
    ConsultationNote.Reading read =
        new ConsultationNote.Reading(
            "warfarine + azithromycine",
            "ANTIVITAMINES K + MACROLIDES",
            InteractionLevel.PRECAUTION);
    doctor.does(() -> consultations.note(patient, read, " INR à J3 "));
    List<ConsultationNote> notes = doctor.asks(() -> consultations.of(draft.id()));
    assertEquals(1, notes.size());
    assertEquals("INR à J3", notes.getFirst().words());
    assertEquals(doctor.id(), notes.getFirst().by());
    assertEquals(YearMonth.of(2026, 11), notes.getFirst().edition());
    assertEquals(read, notes.getFirst().reading());
    refused("note-empty", () -> consultations.note(patient, read, " "));
    try (Connection owner = Standalone.owner()) {
      for (String sql :
          List.of(
              "UPDATE prescriptions_consultation SET words = 'x'",
              "DELETE FROM prescriptions_consultation")) {
        assertThrows(SQLException.class, () -> owner.createStatement().execute(sql), sql);
      }
    }
    Staff.Person nurse = practice.person(Role.NURSE);
    assertEquals(1, nurse.asks(() -> consultations.of(draft.id())).size());
    assertThrows(
        PrescriptionRefusal.class,
        () -> nurse.asks(() -> consultations.consult(patient, List.of(), List.of())));
  }

  @Test
  void kindsLackNeitherIndicationNorNumberAndLongOnesAreSaid() throws Exception {
    PrescriptionView draft =
        doctor.asks(
            () ->
                prescriptions.save(
                    patient,
                    0,
                    false,
                    List.of(
                        LineDraft.of(LineKind.IMAGING, "Radiographie du genou gauche", ""),
                        LineDraft.of(LineKind.NURSING, "Pansement", "1/j pendant 15 mois"),
                        LineDraft.of(LineKind.DEVICE, "Bandelettes", ""),
                        LineDraft.of(LineKind.BIOLOGY, "Kaliémie", ""),
                        LineDraft.of(LineKind.PHYSIOTHERAPY, "Rééducation", ""),
                        LineDraft.of(LineKind.SPEECH, "Bilan orthophonique", ""),
                        LineDraft.of(LineKind.ORTHOPTICS, "Bilan orthoptique", ""))));
    assertEquals(
        List.of("detail-missing.IMAGING", "beyond-law", "detail-missing.DEVICE"),
        draft.lines().stream()
            .flatMap(line -> line.remarks().stream())
            .map(remark -> remark.key().replace("prescriptions.remark.", ""))
            .toList());
    Signing signing = services.get(Signing.class);
    refused("incomplete", () -> signing.sign(patient, draft.revision()));
    assertTrue(doctor.asks(() -> signing.preview(patient)).length > 1000);
  }

  private ThesaurusAnswer consult(List<LineDraft> lines, String... treatments) throws Exception {
    return doctor.asks(() -> consultations.consult(patient, lines, List.of(treatments)));
  }

  private void refused(String key, Work work) {
    assertEquals(
        "prescriptions." + key,
        assertThrows(
                PrescriptionRefusal.class,
                () ->
                    doctor.asks(
                        () -> {
                          work.run();
                          return null;
                        }))
            .key());
  }

  private interface Work {
    void run() throws Exception;
  }
}
