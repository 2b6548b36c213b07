package org.galien.prescriptions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.galien.patients.PatientId;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.places.Filled;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;
import org.galien.platform.places.SynthesisSource;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.prescriptions.ConsultationNote;
import org.galien.prescriptions.Consultations;
import org.galien.prescriptions.LineKind;
import org.galien.prescriptions.Prescribers;
import org.galien.prescriptions.PrescriptionId;
import org.galien.prescriptions.PrescriptionView;
import org.galien.prescriptions.Prescriptions;
import org.galien.terminology.drugs.DrugBase;
import org.galien.terminology.drugs.Drugs;

/** What a chart shows of prescriptions: the latest, and the one its address asks for. */
@Named("prescriptionOfChart")
@RequestScoped
public class PrescriptionOfChart {

  private static final int LATEST = 5;

  @Inject Prescriptions prescriptions;
  @Inject Prescribers prescribers;
  @Inject Drugs drugs;
  @Inject Consultations consultations;
  @Inject InteractionJson interactions;
  @Inject @Any Instance<SynthesisSource> sources;
  @Inject Users users;
  @Inject Letterheads letterheads;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private PrescriptionView shown;
  private List<PrescriptionView> latest;

  /** Signed ones, newest first. A request shows one chart. */
  public List<PrescriptionView> latest(long patient) {
    latest = latest == null ? prescriptions.of(new PatientId(patient), LATEST) : latest;
    return latest;
  }

  /** In one line. */
  public String summary(PrescriptionView one) {
    return PrescriptionsOfTimeline.summary(one);
  }

  /** Null when none is asked for, and when it is another patient's or another's draft. */
  public PrescriptionView shown(long patient) {
    String number = request.getParameter(PrescriptionsOfTimeline.PARAMETER);
    if (shown == null && number != null && number.matches("\\d{1,18}")) {
      PatientId chart = new PatientId(patient);
      PrescriptionId id = new PrescriptionId(Long.parseLong(number));
      Optional<PrescriptionView> draft =
          prescribers.mayPrescribe() ? prescriptions.draft(chart) : Optional.empty();
      shown =
          draft
              .filter(one -> one.id().equals(id))
              .or(() -> prescriptions.signed(chart, id))
              .orElse(null);
    }
    return shown;
  }

  /** The tabs of the editor. */
  public List<String> getKinds() {
    return Arrays.stream(LineKind.values()).map(LineKind::name).toList();
  }

  public boolean isPrescribing() {
    return prescribers.mayPrescribe();
  }

  public String prescriber(PrescriptionView one) {
    return users.find(one.prescriber()).map(UserView::displayName).orElse("");
  }

  /**
   * Long-term treatments, as those tell who keep them; nothing is known of them but their words.
   */
  public List<SynthesisLine> treatments(long patient) {
    return Filled.ask(sources, source -> source.lines(patient)).answers().stream()
        .flatMap(List::stream)
        .filter(line -> line.section() == SynthesisSection.TREATMENTS)
        .toList();
  }

  /** What was noted of interactions for a prescription. */
  public List<ConsultationNote> notes(PrescriptionView one) {
    return consultations.of(one.id());
  }

  /** In one line: what was read, under which level, in which thesaurus. */
  public String read(ConsultationNote note) {
    return texts.text(
        "prescriptions.interactions.read",
        note.reading().about(),
        interactions.title(note.reading().level()),
        InteractionJson.month(note.edition()));
  }

  public String by(ConsultationNote note) {
    return interactions.by(note);
  }

  /** What the search knows: sentence about the base in use. */
  public String getBase() {
    Optional<DrugBase> base = drugs.base();
    return base.map(b -> texts.text("prescriptions.base", Dates.date(b.dated()), b.source()))
        .orElseGet(() -> texts.text("prescriptions.base-none"));
  }

  /** True when nothing is known of drugs under control. */
  public boolean isWithoutConditions() {
    return drugs.base().filter(base -> base.conditions() > 0).isEmpty();
  }

  /** True when a mention that the law asks for will have to be written by hand. */
  public boolean isByHand(PrescriptionView one) {
    boolean rpps = users.find(one.prescriber()).filter(u -> !u.rpps().isBlank()).isPresent();
    return !rpps || !letterheads.current().whole();
  }
}
