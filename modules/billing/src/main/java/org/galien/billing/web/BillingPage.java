package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.billing.InvoiceId;
import org.galien.billing.Invoices;
import org.galien.billing.claims.ClaimView;
import org.galien.billing.claims.Claims;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.patients.PatientUnknown;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.Covers;
import org.galien.patients.cover.RightKind;
import org.galien.patients.cover.Span;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Whose visit is billed, and what is known of who pays. */
@Named("billingPage")
@RequestScoped
public class BillingPage {

  @Inject Patients patients;
  @Inject Covers covers;
  @Inject Users users;
  @Inject Acting acting;
  @Inject Tariffs tariffs;
  @Inject Invoices invoices;
  @Inject Claims claims;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private PatientView patient;
  private Cover cover;

  /**
   * @throws PatientUnknown when the address names none
   */
  public PatientView getPatient() {
    if (patient == null) {
      String number = request.getParameter("patient");
      patient =
          patients.view(
              new PatientId(
                  number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0));
    }
    return patient;
  }

  /** The claim whose invoice is redone here, as the address says; null for none. */
  public ClaimView getCorrected() {
    String number = request.getParameter("corrige");
    return number == null || !number.matches("\\d{1,18}")
        ? null
        : claims
            .ofInvoice(new InvoiceId(Long.parseLong(number)))
            .filter(one -> one.openCorrection() && one.patient().equals(getPatient().id()))
            .orElse(null);
  }

  /** Number of its invoice, 0 for none. */
  public long getCorrects() {
    ClaimView corrected = getCorrected();
    return corrected == null ? 0 : corrected.invoiceId().value();
  }

  /** ISO, by the practice's clock. */
  public String getToday() {
    return LocalDate.now(clock).toString();
  }

  /** HH:mm, by the practice's clock. */
  public String getNow() {
    return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  public Cover getCover() {
    if (cover == null) {
      cover = covers.of(getPatient().id());
    }
    return cover;
  }

  /** Those that hold today. */
  public List<RightKind> getRights() {
    List<RightKind> held = new ArrayList<>();
    for (RightKind kind : RightKind.values()) {
      Span span = getCover().rights().get(kind);
      if (span != null && span.covers(LocalDate.now(clock))) {
        held.add(kind);
      }
    }
    return held;
  }

  public boolean isAld() {
    return getRights().contains(RightKind.ALD);
  }

  public List<UserView> getPractitioners() {
    return users.practitioners();
  }

  /** Who acts, if they are one; else the first. */
  public long getPractitioner() {
    List<UserView> all = getPractitioners();
    Optional<UserView> own =
        all.stream()
            .filter(one -> acting.current().person() && one.id().equals(acting.current().user()))
            .findFirst();
    return own.or(() -> all.stream().findFirst()).map(one -> one.id().value()).orElse(0L);
  }

  public boolean isWithoutTariff() {
    return tariffs.versions().isEmpty();
  }

  /** What the patient owes for all invoices, in cents. */
  public int outstanding(long number) {
    return invoices.outstanding(new PatientId(number));
  }
}
