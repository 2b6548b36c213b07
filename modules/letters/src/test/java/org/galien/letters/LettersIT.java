package org.galien.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.galien.letters.templates.LetterTemplate;
import org.galien.letters.templates.LetterTemplateRefusal;
import org.galien.letters.templates.LetterTemplates;
import org.galien.letters.text.LetterKind;
import org.galien.patients.ChartMerges;
import org.galien.patients.MergeRequest;
import org.galien.patients.PatientId;
import org.galien.patients.PatientMerged;
import org.galien.patients.Patients;
import org.galien.platform.care.CareCircle;
import org.galien.platform.care.OpeningReason;
import org.galien.platform.care.ReasonWanted;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.rules.Rules;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Standalone.class)
class LettersIT {

  private final Services services;
  private final Letters letters;
  private final LetterLists lists;
  private final Signing signing;
  private final Practice practice;
  private final Staff.Person doctor;
  private final Staff.Person desk;
  private final PatientId patient;

  LettersIT(Services services) {
    this.services = services;
    letters = services.get(Letters.class);
    lists = services.get(LetterLists.class);
    signing = services.get(Signing.class);
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    desk = practice.person(Role.SECRETARY);
    patient = practice.patient();
  }

  @AfterEach
  void back() {
    SiblingsChart.fails = false;
  }

  @Test
  void aLetterIsFilledAtOnceFromWhatTheChartHolds() throws Exception {
    LetterView draft = doctor.asks(() -> letters.begin(patient, "adressage", null));
    assertTrue(draft.content().contains("Madame"), draft.content());
    assertTrue(draft.content().contains("née le 14/03/1958 (68 ans)"), draft.content());
    assertTrue(draft.content().contains("<p>Asthme (depuis 2012)</p>"), draft.content());
    assertTrue(
        draft
            .content()
            .contains(
                "<ul><li>Pulmovent 100 µg (2 bouffées &lt;matin&gt;)</li><li>Cardivane 5 mg</li></ul>"),
        draft.content());
    assertTrue(
        draft.content().contains("<h2>Allergies et intolérances</h2><p>non renseigné au dossier"),
        draft.content());
    assertFalse(draft.content().contains("{{"), draft.content());
  }

  @Test
  void whereThePartsOfAChartCannotBeReadFieldsStayAndAreNotSigned() throws Exception {
    SiblingsChart.fails = true;
    LetterView draft = doctor.asks(() -> letters.begin(patient, "adressage", null));
    assertTrue(draft.content().contains("{{allergies}}"), draft.content());
    refused("unfilled", () -> doctor.asks(() -> signing.sign(draft.id(), draft.revision())));
    SiblingsChart.fails = false;
    assertFalse(doctor.asks(() -> letters.open(draft.id())).content().contains("{{"));
  }

  @Test
  void receptionPreparesWithoutTheChartAndADoctorFillsAndSigns() throws Exception {
    refused("no-signer", () -> desk.asks(() -> letters.begin(patient, "adressage", desk.id())));
    LetterView prepared = desk.asks(() -> letters.begin(patient, "adressage", doctor.id()));
    assertTrue(prepared.content().contains("née le 14/03/1958"), prepared.content());
    assertTrue(prepared.content().contains("{{problemes}}"), prepared.content());
    refused("only-doctors-sign", () -> desk.asks(() -> signing.sign(prepared.id(), 0)));
    assertEquals(1, desk.asks(() -> lists.drafts(patient)).size());
    assertEquals(1, doctor.asks(lists::prepared));
    LetterView opened = doctor.asks(() -> letters.open(prepared.id()));
    assertTrue(opened.content().contains("Asthme"), opened.content());
    assertEquals(List.of(), desk.asks(() -> lists.drafts(patient)));
    refused("only-clinicians", () -> desk.asks(() -> letters.open(prepared.id())));
    refused(
        "only-clinicians",
        () -> desk.asks(() -> letters.save(prepared.id(), 1, draft("<p>x</p>"))));
    Staff.Person colleague = practice.person(Role.PHYSICIAN);
    refused(
        "for-another", () -> colleague.asks(() -> signing.sign(opened.id(), opened.revision())));
    LetterId signed = doctor.asks(() -> signing.sign(opened.id(), opened.revision()));
    assertEquals(1, practice.person(Role.NURSE).asks(() -> lists.signed(patient)).size());
    assertEquals(List.of(), desk.asks(() -> lists.signed(patient)));
    refused("only-clinicians", () -> desk.asks(() -> signing.print(signed)));
    refused(
        "only-doctors-sign", () -> practice.person(Role.NURSE).asks(() -> letters.correct(signed)));
    refused(
        "only-writers",
        () ->
            practice
                .person(Role.ADMINISTRATOR)
                .asks(() -> letters.begin(patient, "adressage", doctor.id())));
  }

  @Test
  void ofTwoWhoTypeAtOnceNobodyLosesAWord() throws Exception {
    LetterView begun = doctor.asks(() -> letters.begin(patient, "presence", null));
    Staff.Person nurse = practice.person(Role.NURSE);
    LetterSaved first = doctor.asks(() -> letters.save(begun.id(), 0, draft("<p>Un</p>")));
    assertFalse(first.aside());
    assertFalse(doctor.asks(() -> letters.save(begun.id(), 0, draft("<div>Un</div>"))).aside());
    LetterSaved second = nurse.asks(() -> letters.save(begun.id(), 0, draft("<p>Deux</p>")));
    assertTrue(second.aside());
    assertEquals("<p>Un</p>", second.letter().content());
    nurse.asks(() -> letters.save(begun.id(), 0, draft("<p>Deux</p>")));
    List<KeptAside> aside = doctor.asks(() -> letters.aside(begun.id()));
    assertEquals(List.of("<p>Deux</p>"), aside.stream().map(KeptAside::content).toList());
    assertEquals(nurse.name(), aside.getFirst().by());
    refused("changed-meanwhile", () -> doctor.asks(() -> signing.sign(begun.id(), 0)));
  }

  @Test
  void whatIsSignedIsSealedAndReplacedNeverChanged() throws Exception {
    LetterId first = signed("<p>Faute</p>");
    LetterView correction = doctor.asks(() -> letters.correct(first));
    doctor.asks(() -> letters.save(correction.id(), 0, draft("<p>Juste, remis le 2026</p>")));
    LetterId second = doctor.asks(() -> signing.sign(correction.id(), 1));
    List<LetterView> all = doctor.asks(() -> lists.signed(patient));
    assertEquals(List.of(second, first), all.stream().map(LetterView::id).toList());
    assertEquals(second, all.get(1).replacedBy());
    refused("already-replaced", () -> doctor.asks(() -> letters.correct(first)));
    byte[] once = doctor.asks(() -> signing.print(second).readAllBytes());
    byte[] again = doctor.asks(() -> signing.print(second).readAllBytes());
    assertTrue(Arrays.equals(once, again));
    assertTrue(services.get(Signing.class).kept().containsValue("letter " + first.value()));
    LetterSeals seals = services.get(LetterSeals.class);
    String seal = seals.seals(List.of(second.value())).get(second.value()).getFirst().sha256();
    try (Connection owner = Standalone.owner();
        var rows =
            owner
                .createStatement()
                .executeQuery(
                    "SELECT COUNT(*) FROM platform_audit_entry WHERE action = 'letter.signed' AND"
                        + " detail LIKE '%"
                        + seal
                        + "'")) {
      rows.next();
      assertEquals(1, rows.getInt(1));
      for (String sql :
          List.of(
              "UPDATE letters_letter SET content = 'x' WHERE id = " + first.value(),
              "UPDATE letters_letter SET status = 'DRAFT' WHERE id = " + first.value(),
              "DELETE FROM letters_letter WHERE id = " + first.value())) {
        assertThrows(SQLException.class, () -> owner.createStatement().execute(sql), sql);
      }
    }
  }

  @Test
  void blanksAndWhatACertificateLacksAreSaid() throws Exception {
    LetterView draft = doctor.asks(() -> letters.begin(patient, "presence", null));
    assertEquals(
        List.of("letters.remark.blanks"),
        doctor.asks(() -> signing.remarks(draft.id())).stream().map(LetterRemark::key).toList());
    doctor.asks(() -> letters.save(draft.id(), 0, draft("<p>Va bien.</p>")));
    assertEquals(
        List.of("letters.remark.given", "letters.remark.day"),
        doctor.asks(() -> signing.remarks(draft.id())).stream().map(LetterRemark::key).toList());
    doctor.asks(() -> letters.save(draft.id(), 1, draft("<p> </p>")));
    refused("empty", () -> doctor.asks(() -> signing.sign(draft.id(), 2)));
  }

  @Test
  void thePracticeWritesItsTemplatesAndTheirVersionsStay() throws Exception {
    LetterTemplates templates = services.get(LetterTemplates.class);
    LetterTemplate shipped = doctor.asks(() -> templates.view("transmission-dossier"));
    String name = "Transmission " + patient.value();
    doctor.does(() -> templates.change(shipped.reference(), name, "<p>Un {{patient}}</p>", 0));
    doctor.does(() -> templates.change(shipped.reference(), name, "<p>Deux {{patient}}</p>", 1));
    LetterTemplate own = doctor.asks(() -> templates.view(shipped.reference()));
    assertEquals("<p>Deux {{patient}}</p>", own.content());
    assertEquals(
        List.of("<p>Un {{patient}}</p>"),
        doctor.asks(() -> templates.earlier(own)).stream().map(LetterTemplate::content).toList());
    LetterView draft = desk.asks(() -> letters.begin(patient, own.reference(), doctor.id()));
    assertTrue(draft.content().startsWith("<p>Deux COURRIER"), draft.content());
    refusedTemplate(
        "changed-meanwhile", () -> templates.change("transmission-dossier", name, "<p>x</p>", 1));
    refusedTemplate(
        "unknown-field", () -> templates.change("transmission-dossier", name, "<p>{{x}}</p>", 2));
    refusedTemplate("name-taken", () -> templates.add(LetterKind.LETTER, name, "<p>x</p>"));
    assertThrows(
        LetterTemplateRefusal.class,
        () -> desk.does(() -> templates.add(LetterKind.LETTER, name + "b", "<p>x</p>")));
    doctor.does(() -> templates.restore("transmission-dossier", 2));
    assertEquals(
        shipped.content(), doctor.asks(() -> templates.view("transmission-dossier")).content());
    doctor.does(() -> templates.offer("transmission-dossier", false, 3));
    assertFalse(
        doctor.asks(templates::offered).stream()
            .anyMatch(one -> one.reference().equals("transmission-dossier")));
    doctor.does(() -> templates.offer("transmission-dossier", true, 4));
  }

  @Test
  void lettersGoWithAMergedChartAndBack() throws Exception {
    signed("<p>Texte</p>");
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
    assertEquals(1, doctor.asks(() -> lists.signed(other)).size());
    assertThrows(
        PatientMerged.class, () -> doctor.asks(() -> letters.begin(patient, "presence", null)));
    doctor.does(() -> merges.undo(merge));
    assertEquals(1, doctor.asks(() -> lists.signed(patient)).size());
  }

  @Test
  void aChartThatAsksWhyKeepsItsLettersUntilItIsAnswered() throws Exception {
    LetterId letter = signed("<p>Texte</p>");
    Staff.Person stranger = practice.person(Role.PHYSICIAN);
    Rules rules = services.get(Rules.class);
    rules.turn(CareCircle.ASKS, true);
    rules.turn(CareCircle.SHARED, false);
    try {
      assertEquals(List.of(), stranger.asks(() -> lists.signed(patient)));
      assertThrows(ReasonWanted.class, () -> stranger.asks(() -> signing.print(letter)));
      assertThrows(
          ReasonWanted.class, () -> stranger.asks(() -> letters.begin(patient, "presence", null)));
      assertEquals(1, doctor.asks(() -> lists.signed(patient)).size());
      CareCircle circle = services.get(CareCircle.class);
      stranger.does(() -> circle.open(patient.value(), OpeningReason.EMERGENCY, ""));
      assertEquals(1, stranger.asks(() -> lists.signed(patient)).size());
    } finally {
      rules.turn(CareCircle.SHARED, true);
      rules.turn(CareCircle.ASKS, false);
    }
  }

  @Test
  void aFullCopyOfTheChartHoldsLettersInForceAndReplaced() throws Exception {
    LetterId first = signed("<p>Faute</p>");
    LetterView correction = doctor.asks(() -> letters.correct(first));
    LetterId second = doctor.asks(() -> signing.sign(correction.id(), 0));
    List<String> told = new ArrayList<>();
    ChartWriter writer =
        new ChartWriter() {
          @Override
          public void section(String title) {}

          @Override
          public void entry(String head, String... lines) {
            told.add(head + " " + String.join(" ", lines));
          }

          @Override
          public void resource(JsonObject resource) {
            told.add(resource.getString("resourceType") + " " + resource.getString("status"));
          }

          @Override
          public void file(String path, InputStream content) {
            told.add(path);
          }
        };
    services
        .get(Acting.class)
        .runAs(
            Actor.system("records"),
            () -> {
              try {
                services.get(LettersPart.class).write(patient.value(), writer);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertTrue(told.contains("courriers/" + first.value() + ".pdf"), told.toString());
    assertTrue(told.contains("courriers/" + second.value() + ".pdf"), told.toString());
    assertTrue(told.contains("Composition entered-in-error"), told.toString());
    assertTrue(told.contains("Composition final"), told.toString());
    assertTrue(
        told.stream().anyMatch(line -> line.contains("Essai") && line.contains("Faute")),
        told.toString());
  }

  private LetterId signed(String content) throws Exception {
    LetterView begun = doctor.asks(() -> letters.begin(patient, "presence", null));
    LetterSaved saved = doctor.asks(() -> letters.save(begun.id(), 0, draft(content)));
    return doctor.asks(() -> signing.sign(begun.id(), saved.letter().revision()));
  }

  private static LetterDraft draft(String content) {
    return new LetterDraft("Essai", content, null, "");
  }

  private static void refused(String key, Executable work) {
    assertEquals("letters." + key, assertThrows(LetterRefusal.class, work).key());
  }

  private void refusedTemplate(String key, Runnable work) {
    LetterTemplateRefusal refusal =
        assertThrows(LetterTemplateRefusal.class, () -> doctor.does(work));
    assertEquals("letters.templates." + key, refusal.key());
  }
}
