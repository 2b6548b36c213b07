package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.galien.patients.DuplicateCandidate;
import org.galien.patients.IdentityReplaced;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.identity.FieldRefusal;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.PatientField;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.messages.Messages;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.platform.web.To;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/**
 * A patient being entered or changed. It lives for one request and the page holds everything, so a
 * form outlives a lost session and a restarted server.
 */
@Named("patientForm")
@RequestScoped
public class PatientForm {

  @Inject Patients patients;
  @Inject FormOnce once;
  @Inject Clock clock;
  @Inject To to;

  private final FormState form = new FormState();
  private final PatientFields fields = new PatientFields(form);
  private Long id;
  private int version;
  private String shown = "";
  private String back;
  private boolean asking;
  private boolean replacing;
  private boolean homonym;
  private boolean doubtful;
  private boolean fictitious;
  private boolean documentSeen;
  private List<DuplicateCandidate> candidates;

  /** Fills the form when the page is opened for a patient. */
  public void open() {
    if (id != null) {
      PatientView patient = patients.view(new PatientId(id));
      version = patient.version();
      fields.show(patient);
      homonym = patient.attributes().contains(IdentityAttribute.HOMONYM);
      doubtful = patient.attributes().contains(IdentityAttribute.DOUBTFUL);
      fictitious = patient.attributes().contains(IdentityAttribute.FICTITIOUS);
    }
  }

  /** Saves, unless something is wrong or charts of perhaps the same person were not shown yet. */
  public void save() {
    try {
      once.save(this::saved);
    } catch (IdentityReplaced refusal) {
      replacing = true;
    }
  }

  private FormAnswer saved() {
    if (refused()) {
      return null;
    }
    if (id != null) {
      patients.update(new PatientId(id), version, draft());
      return confirmed(new PatientId(id));
    }
    List<DuplicateCandidate> similar = similar();
    if (!similar.isEmpty()) {
      asking = true;
      shown = numbers(similar);
      return null;
    }
    return confirmed(patients.create(draft()));
  }

  /** Where an identity document was seen, that is kept with the traits it confirms. */
  private FormAnswer confirmed(PatientId patient) {
    if (documentSeen) {
      patients.confirmIdentity(patient, patients.view(patient).version());
    }
    return chart(patient.value());
  }

  /** Saves what reads like another person, by who was asked and says that it is the same. */
  public void saveSame() {
    once.save(
        () -> {
          if (refused()) {
            return null;
          }
          patients.correct(new PatientId(id), version, draft());
          return confirmed(new PatientId(id));
        });
  }

  /** Creates although likely duplicates were shown; others that turned up since are shown first. */
  public void createAnyway() {
    once.save(
        () -> {
          Set<Long> seen = ids(shown);
          boolean others =
              similar().stream().anyMatch(c -> !seen.contains(c.patient().id().value()));
          if (others || seen.isEmpty()) {
            return saved();
          }
          List<PatientId> despite = seen.stream().map(PatientId::new).toList();
          return refused() ? null : confirmed(patients.create(draft(), despite));
        });
  }

  /**
   * Charts that may be the same person's, for rendering. Faces also asks while it reads what was
   * posted, when the form is still empty here: that answer must not be kept.
   */
  public List<DuplicateCandidate> getCandidates() {
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of();
    }
    if (candidates == null) {
      candidates = similar();
    }
    return candidates;
  }

  public NirCheck getNirCheck() {
    return NirCheck.of(fields.get(PatientField.NIR), fields, today());
  }

  /** Why the NIR being typed is refused. */
  public String getNirProblem() {
    FieldRefusal refusal = NirCheck.refusal(fields.get(PatientField.NIR));
    return refusal == null ? "" : Messages.text(Texts.locale(), refusal);
  }

  /** The patient being changed, as saved. */
  public String getName() {
    return id == null ? "" : patients.view(new PatientId(id)).display();
  }

  public FormState getForm() {
    return form;
  }

  public boolean isAsking() {
    return asking;
  }

  /** What was typed reads like another person than the one whose chart this is. */
  public boolean isReplacing() {
    return replacing;
  }

  /** The saved birth date of the patient being changed, as French people write it. */
  public String getBirthDate() {
    return id == null ? "" : Dates.date(patients.view(new PatientId(id)).traits().birthDate());
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getShown() {
    return shown;
  }

  public void setShown(String shown) {
    this.shown = shown == null ? "" : shown;
  }

  /** True when somebody waits elsewhere for the patient chosen or created here. */
  public boolean isAwaited() {
    return ReturnAddress.of(back).isPresent();
  }

  /** Where it leads to take this patient, one of {@link #getCandidates}. */
  public String take(DuplicateCandidate candidate) {
    return addressOf(candidate.patient().id().value());
  }

  /** Where leaving without saving leads. */
  public String getCancelAddress() {
    return ReturnAddress.of(back)
        .map(address -> address.with(0))
        .orElse(id == null ? "/patients.xhtml" : to.patient(id));
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }

  private boolean refused() {
    patients.refusals(draft()).forEach(this::refuse);
    FieldRefusal nir = NirCheck.refusal(fields.get(PatientField.NIR));
    if (nir != null) {
      refuse(nir);
    }
    if (documentSeen && (doubtful || fictitious)) {
      form.refuse("document-seen", "patients.identity-in-doubt");
    }
    return form.isRefused();
  }

  /** A date that cannot be read is absent from the draft, and not from the form. */
  private void refuse(FieldRefusal refusal) {
    if (refusal.field() == PatientField.BIRTH_DATE && birthDateUnreadable()) {
      form.refuse(PatientField.BIRTH_DATE.key(), "patients.birth-date-unreadable");
    } else {
      form.refuse(refusal.field().key(), refusal);
    }
  }

  private boolean birthDateUnreadable() {
    return fields.filled(PatientField.BIRTH_DATE) && fields.birthDate(today()) == null;
  }

  private List<DuplicateCandidate> similar() {
    return id == null
        ? patients.likelyDuplicates(draft())
        : patients.likelyDuplicates(draft(), new PatientId(id));
  }

  private PatientDraft draft() {
    return fields.draft(today(), attributes());
  }

  private Set<IdentityAttribute> attributes() {
    Set<IdentityAttribute> chosen = EnumSet.noneOf(IdentityAttribute.class);
    if (homonym) {
      chosen.add(IdentityAttribute.HOMONYM);
    }
    if (doubtful) {
      chosen.add(IdentityAttribute.DOUBTFUL);
    }
    if (fictitious) {
      chosen.add(IdentityAttribute.FICTITIOUS);
    }
    return chosen;
  }

  /** How far the saved identity is trusted: key of the sentence, empty for a new patient. */
  public String getInsKey() {
    return id == null
        ? ""
        : "patients.ins."
            + patients.view(new PatientId(id)).insStatus().name().toLowerCase(Locale.ROOT);
  }

  public boolean isHomonym() {
    return homonym;
  }

  public void setHomonym(boolean homonym) {
    this.homonym = homonym;
  }

  public boolean isDoubtful() {
    return doubtful;
  }

  public void setDoubtful(boolean doubtful) {
    this.doubtful = doubtful;
  }

  public boolean isFictitious() {
    return fictitious;
  }

  public void setFictitious(boolean fictitious) {
    this.fictitious = fictitious;
  }

  public boolean isDocumentSeen() {
    return documentSeen;
  }

  public void setDocumentSeen(boolean documentSeen) {
    this.documentSeen = documentSeen;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** To where a patient was wanted, or to the chart. */
  private FormAnswer chart(long patient) {
    return FormAnswer.at(addressOf(patient));
  }

  private String addressOf(long patient) {
    return ReturnAddress.of(back).map(address -> address.with(patient)).orElse(to.patient(patient));
  }

  private static String numbers(List<DuplicateCandidate> candidates) {
    return candidates.stream()
        .map(candidate -> String.valueOf(candidate.patient().id().value()))
        .collect(Collectors.joining(","));
  }

  private static Set<Long> ids(String numbers) {
    return Arrays.stream(numbers.split(","))
        .filter(number -> number.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
