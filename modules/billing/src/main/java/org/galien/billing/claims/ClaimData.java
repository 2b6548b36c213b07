package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.galien.billing.InvoiceId;
import org.galien.billing.InvoiceView;
import org.galien.billing.Invoices;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.patients.cover.Covers;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Gathers what a claim says. */
@ApplicationScoped
@Transactional
public class ClaimData {

  @Inject EntityManager em;
  @Inject Invoices invoices;
  @Inject Patients patients;
  @Inject Covers covers;
  @Inject Users users;
  @Inject ClaimRows rows;

  /**
   * @throws org.galien.billing.BillingRefusal when there is no such invoice
   * @throws org.galien.platform.care.ReasonWanted for a clinician to whom the chart is not open
   */
  public ClaimSheet of(InvoiceId id) {
    InvoiceView invoice = invoices.view(id);
    return new ClaimSheet(
        invoice,
        visit(id),
        patients.view(invoice.patient()),
        covers.of(invoice.patient()),
        users.find(invoice.practitioner()).orElseThrow(),
        rows.ofInvoice(id.value()).map(ClaimView::replaces).orElse(""));
  }

  /** Key of what is missing without which no insurance takes it; empty for nothing. */
  String hindrance(ClaimView claim) {
    return hindrances(List.of(claim)).get(claim.id());
  }

  /** As {@link #hindrance}, by claim; patients and practitioners are read once for all. */
  Map<Long, String> hindrances(List<ClaimView> claims) {
    Map<PatientId, PatientIdentity> known =
        patients.identities(claims.stream().map(ClaimView::patient).toList()).stream()
            .collect(Collectors.toMap(PatientIdentity::id, Function.identity()));
    Map<UserId, Boolean> named = new HashMap<>();
    Map<Long, String> hindrances = new HashMap<>();
    for (ClaimView one : claims) {
      boolean nir =
          known.get(one.patient()).nir() != null || covers.of(one.patient()).billingNir() != null;
      boolean rpps = named.computeIfAbsent(one.practitioner(), this::named);
      hindrances.put(one.id(), nir ? rpps ? "" : "rpps" : "nir");
    }
    return hindrances;
  }

  private boolean named(UserId id) {
    UserView practitioner = users.find(id).orElseThrow();
    return practitioner.rpps() != null && !practitioner.rpps().isBlank();
  }

  private JsonObject visit(InvoiceId id) {
    String asked =
        em.createNativeQuery("SELECT asked FROM billing_invoice WHERE id = ?")
            .setParameter(1, id.value())
            .getSingleResult()
            .toString();
    if (asked.isEmpty()) {
      throw ClaimRefusal.unknown();
    }
    try (JsonReader reader = Json.createReader(new StringReader(asked))) {
      return reader.readObject();
    }
  }
}
