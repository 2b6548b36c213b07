package org.galien.prescriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.patients.ChartMerges;
import org.galien.patients.MergeRequest;
import org.galien.patients.PatientId;
import org.galien.patients.PatientMerged;
import org.galien.patients.Patients;
import org.galien.platform.users.Role;
import org.galien.platform.voice.Dates;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Standalone.class)
class PrescriptionsIT {

  private final Services services;
  private final Prescriptions prescriptions;
  private final Signing signing;
  private final FictitiousDrugs drugs;
  private final Practice practice;
  private final Staff.Person doctor;
  private final PatientId patient;

  PrescriptionsIT(Services services) {
    this.services = services;
    prescriptions = services.get(Prescriptions.class);
    signing = services.get(Signing.class);
    drugs = new FictitiousDrugs(services);
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    patient = practice.patient();
  }

  @Test
  void aDraftIsKeptAsItIsTypedAndSaysWhatWasUnderstood() throws Exception {
    PrescriptionView saved = save(0, LineDraft.of(drugs.cis("cardivane 5"), "1 mat"));
    assertEquals(
        "prescriptions.posology.word", saved.lines().getFirst().remarks().getFirst().key());
    saved = save(saved.revision(), LineDraft.of(drugs.cis("cardivane 5"), "1 matin 3 mois"));
    Line line = saved.lines().getFirst();
    assertEquals("CARDIVANE 5 mg, gélule", line.label());
    assertEquals("AMLODIPINE 5 mg", line.dci());
    assertEquals("1 gélule le matin, pendant 3 mois", line.posology());
    assertEquals(List.of(), line.remarks());
    PrescriptionView draft = doctor.asks(() -> prescriptions.draft(patient)).orElseThrow();
    assertEquals("1 matin 3 mois", draft.lines().getFirst().draft().typed());
  }

  @Test
  void ofTwoWindowsTheSecondIsToldAndARepeatedSaveIsNone() throws Exception {
    LineDraft line = LineDraft.free("Repos");
    PrescriptionView saved = save(0, line);
    assertEquals(saved.revision(), save(0, line).revision());
    refused("changed-meanwhile", () -> save(0, LineDraft.free("Autre")));
    refused("changed-meanwhile", () -> doctor.asks(() -> signing.sign(patient, 0)));
  }

  @Test
  void remarksPointOutAndOnlyWhatTheLawWantsStops() throws Exception {
    String amlodipine = drugs.cis("cardivane 5");
    assertEquals(
        List.of("twice"),
        remarks(
            1,
            LineDraft.of(amlodipine, "1 matin 7 j"),
            LineDraft.of(drugs.cis("amlodipine arvel 10"), "1 soir 7 j")));
    assertEquals(
        List.of("not-marketed"),
        remarks(0, LineDraft.of(drugs.stopped("amlodipine tersan"), "1 cp matin 7 j")));
    assertEquals(
        List.of("beyond-law"), remarks(0, LineDraft.of(amlodipine, "1 matin 3 mois AR 4")));
    assertEquals(
        List.of("beyond-own"), remarks(0, LineDraft.of(drugs.cis("somnival"), "1 coucher 2 mois")));
    assertEquals(
        List.of("beyond-own"), remarks(0, LineDraft.of(drugs.cis("morfanol 10"), "1-0-1 30 j")));
    assertEquals(List.of("other-unit"), remarks(0, LineDraft.of(amlodipine, "1 cp matin 7 j")));
    assertEquals(List.of("unbounded"), remarks(0, LineDraft.of(amlodipine, "1 matin")));
    refused("incomplete", () -> doctor.asks(() -> signing.sign(patient, draft().revision())));
    LineDraft odd =
        new LineDraft(
            amlodipine,
            "",
            "selon schéma remis",
            true,
            false,
            false,
            false,
            Fixed.NO,
            LineKind.DRUG);
    assertEquals(List.of(), remarks(0, odd));
    sign();
  }

  @Test
  void whatIsSignedIsReplacedAndNeverChanged() throws Exception {
    save(0, LineDraft.of(drugs.cis("lipavel 20"), "1 soir 3 mois"));
    PrescriptionId first = sign();
    PrescriptionView correction = doctor.asks(() -> prescriptions.correct(first));
    assertEquals("1 soir 3 mois", correction.lines().getFirst().draft().typed());
    save(correction.revision(), LineDraft.of(drugs.cis("lipavel 40"), "1 soir 3 mois"));
    PrescriptionId second = sign();
    List<PrescriptionView> all = doctor.asks(() -> prescriptions.of(patient));
    assertEquals(List.of(second, first), all.stream().map(PrescriptionView::id).toList());
    assertEquals(second, all.get(1).replacedBy());
    assertEquals(first, all.getFirst().replaces());
    assertEquals(List.of(all.getFirst()), doctor.asks(() -> prescriptions.of(patient, 1)));
    assertEquals(2, doctor.asks(() -> prescriptions.count(patient)));
    assertTrue(doctor.asks(() -> prescriptions.signed(patient, first)).isPresent());
    PatientId other = practice.patient();
    assertTrue(doctor.asks(() -> prescriptions.signed(other, first)).isEmpty());
    refused("already-replaced", () -> doctor.asks(() -> prescriptions.correct(first)));
    try (Connection owner = Standalone.owner()) {
      for (String sql :
          List.of(
              "UPDATE prescriptions_prescription SET signed_at = NOW() WHERE id = " + first.value(),
              "UPDATE prescriptions_line SET posology = 'x' WHERE prescription_id = "
                  + first.value(),
              "DELETE FROM prescriptions_line WHERE prescription_id = " + first.value(),
              "DELETE FROM prescriptions_prescription WHERE id = " + first.value())) {
        assertThrows(SQLException.class, () -> owner.createStatement().execute(sql), sql);
      }
    }
  }

  @Test
  void theLatestIsRenewedAndItsSheetIsKept() throws Exception {
    refused("nothing-to-renew", () -> doctor.asks(() -> prescriptions.renew(patient)));
    save(0, LineDraft.of(drugs.cis("lipavel 20"), "1 soir 3 mois"), LineDraft.free("Régime"));
    PrescriptionId first = sign();
    PrescriptionView renewed = doctor.asks(() -> prescriptions.renew(patient));
    assertEquals(2, renewed.lines().size());
    refused("draft-not-empty", () -> doctor.asks(() -> prescriptions.renew(patient)));
    doctor.asks(() -> signing.sign(patient, renewed.revision()));
    byte[] once = doctor.asks(() -> signing.print(first).readAllBytes());
    byte[] again = doctor.asks(() -> signing.print(first).readAllBytes());
    assertTrue(Arrays.equals(once, again));
    assertTrue(services.get(Signing.class).kept().containsValue("prescription " + first.value()));
  }

  @Test
  void theSheetOfAChildCarriesAWeightOfTheseMonthsOrRoomForIt() throws Exception {
    LocalDate today = LocalDate.now(services.get(Clock.class));
    PatientId child = practice.patient(today.minusYears(2));
    doctor.asks(() -> prescriptions.save(child, 0, false, List.of(LineDraft.free("Repos"))));
    assertTrue(previewed(child).contains("Poids : ……"), previewed(child));
    SiblingsScales.WEIGHED.put(child.value(), today.minusMonths(4));
    assertTrue(previewed(child).contains("Poids : ……"), previewed(child));
    SiblingsScales.WEIGHED.put(child.value(), today.minusDays(3));
    String text = previewed(child);
    assertTrue(text.contains("Poids : 12,4 kg (" + Dates.date(today.minusDays(3)) + ")"), text);
    SiblingsScales.WEIGHED.put(patient.value(), today);
    save(0, LineDraft.free("Repos"));
    assertFalse(previewed(patient).contains("Poids"));
  }

  @Test
  void aWeightBehindManyTemperaturesIsFoundAndScalesOutOfOrderPreventNoSignature()
      throws Exception {
    LocalDate today = LocalDate.now(services.get(Clock.class));
    PatientId child = practice.patient(today.minusYears(2));
    PrescriptionView draft =
        doctor.asks(() -> prescriptions.save(child, 0, false, List.of(LineDraft.free("Repos"))));
    SiblingsScales.WEIGHED.put(child.value(), today.minusDays(3));
    SiblingsScales.TEMPERATURES.put(child.value(), 30);
    assertTrue(previewed(child).contains("Poids : 12,4 kg"), previewed(child));
    SiblingsScales.BROKEN.add(child.value());
    PrescriptionId id = doctor.asks(() -> signing.sign(child, draft.revision()));
    try (PDDocument pdf = Loader.loadPDF(doctor.asks(() -> signing.print(id)).readAllBytes())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("Poids : ……"), text);
    }
  }

  private String previewed(PatientId whom) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(doctor.asks(() -> signing.preview(whom)))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void aRunningSecuredLineOverlapsUntilThatIsDecided() throws Exception {
    String morphine = drugs.cis("morfanol 10");
    save(0, LineDraft.of(morphine, "1-0-1 14 jours"));
    sign();
    assertEquals(List.of("overlap"), remarks(0, LineDraft.of(morphine, "1-0-1 14 j")));
    LineDraft decided =
        new LineDraft(
            morphine, "", "1-0-1 14 j", false, false, false, true, Fixed.NO, LineKind.DRUG);
    assertEquals(List.of(), remarks(0, decided));
    Line line = draft().lines().getFirst();
    assertEquals(
        "une gélule le matin et le soir, pendant quatorze jours, soit vingt-huit gélules en tout",
        line.inWords());
  }

  @Test
  void nursesReadPrescribersWriteAndTheDeskSeesNothing() throws Exception {
    save(0, LineDraft.free("Repos"));
    PrescriptionId id = sign();
    Staff.Person nurse = practice.person(Role.NURSE);
    Staff.Person desk = practice.person(Role.SECRETARY);
    assertEquals(1, nurse.asks(() -> prescriptions.of(patient)).size());
    refused("only-prescribers", () -> nurse.asks(() -> prescriptions.draft(patient)));
    assertEquals(List.of(), desk.asks(() -> prescriptions.of(patient)));
    refused("only-clinicians", () -> desk.asks(() -> signing.print(id)));
  }

  @Test
  void favouritesAreOnesOwnAndForgetThePatient() throws Exception {
    Favourites favourites = services.get(Favourites.class);
    doctor.does(
        () ->
            favourites.keep(
                "HTA",
                List.of(LineDraft.of(drugs.cis("cardivane 5"), "1 matin 3 mois").underAld())));
    doctor.does(
        () ->
            favourites.keep(
                "HTA",
                List.of(LineDraft.of(drugs.cis("cardivane 10"), "1 matin 3 mois").underAld())));
    Favourite kept = doctor.asks(favourites::own).getFirst();
    assertEquals(drugs.cis("cardivane 10"), kept.lines().getFirst().cis());
    assertFalse(kept.lines().getFirst().ald());
    assertEquals(List.of(), practice.person(Role.PHYSICIAN).asks(favourites::own));
    doctor.does(() -> favourites.forget(kept.id()));
    assertEquals(List.of(), doctor.asks(favourites::own));
  }

  @Test
  void prescriptionsGoWithAMergedChartAndBack() throws Exception {
    save(0, LineDraft.free("Repos"));
    sign();
    PatientId other = practice.patient();
    Patients patients = services.get(Patients.class);
    ChartMerges merges = services.get(ChartMerges.class);
    long merge =
        doctor.asks(
            () ->
                merges.merge(
                    new MergeRequest(
                        other,
                        patients.view(other).version(),
                        patient,
                        patients.view(patient).version(),
                        Set.of())));
    assertEquals(1, doctor.asks(() -> prescriptions.of(other)).size());
    assertThrows(PatientMerged.class, () -> save(0, LineDraft.free("Repos")));
    doctor.does(() -> merges.undo(merge));
    assertEquals(1, doctor.asks(() -> prescriptions.of(patient)).size());
  }

  private PrescriptionView save(long base, LineDraft... lines) throws Exception {
    return doctor.asks(() -> prescriptions.save(patient, base, false, List.of(lines)));
  }

  private PrescriptionView draft() throws Exception {
    return doctor.asks(() -> prescriptions.draft(patient)).orElseThrow();
  }

  private PrescriptionId sign() throws Exception {
    long revision = draft().revision();
    return doctor.asks(() -> signing.sign(patient, revision));
  }

  private List<String> remarks(int of, LineDraft... lines) throws Exception {
    long base =
        doctor.asks(() -> prescriptions.draft(patient)).map(PrescriptionView::revision).orElse(0L);
    return save(base, lines).lines().get(of).remarks().stream()
        .map(remark -> remark.key().substring(remark.key().lastIndexOf('.') + 1))
        .toList();
  }

  private static void refused(String key, Executable work) {
    assertEquals("prescriptions." + key, assertThrows(PrescriptionRefusal.class, work).key());
  }
}
