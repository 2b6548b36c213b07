package org.galien.prescriptions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.galien.patients.PatientId;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.prescriptions.Letterhead;
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
  @Inject Users users;
  @Inject Settings settings;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private PrescriptionView shown;

  /** Signed ones, newest first. */
  public List<PrescriptionView> latest(long patient) {
    return prescriptions.of(new PatientId(patient)).stream().limit(LATEST).toList();
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
              .or(
                  () ->
                      prescriptions.of(chart).stream()
                          .filter(one -> one.id().equals(id))
                          .findFirst())
              .orElse(null);
    }
    return shown;
  }

  public boolean isPrescribing() {
    return prescribers.mayPrescribe();
  }

  public String prescriber(PrescriptionView one) {
    return users.find(one.prescriber()).map(UserView::displayName).orElse("");
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
    return !rpps || !settings.read(Letterhead.class).whole();
  }
}
