package org.galien.billing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.List;
import org.galien.billing.InvoiceView;
import org.galien.billing.Priced;
import org.galien.billing.pricing.Invoice;
import org.galien.billing.pricing.Line;
import org.galien.billing.pricing.Proposal;
import org.galien.billing.pricing.Said;
import org.galien.billing.tariffs.FoundAct;
import org.galien.billing.tariffs.Tariffs;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** What the scripts of billing get; all sums in cents. */
@ApplicationScoped
class BillingJson {

  @Inject Texts texts;
  @Inject Tariffs tariffs;
  @Inject Clock clock;

  /** {@code refusal}, {@code remarks}, {@code lines}, {@code sums}, {@code proposals}. */
  JsonObject priced(Priced priced) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    String refusal =
        priced.refusal() == null
            ? ""
            : texts.text(priced.refusal().key(), priced.refusal().arguments());
    json.add("refusal", refusal).add("proposals", proposals(priced.proposals()));
    Invoice invoice = priced.invoice();
    if (invoice != null) {
      JsonArrayBuilder lines = Json.createArrayBuilder();
      invoice
          .lines()
          .forEach(
              line ->
                  lines.add(
                      line(line)
                          .add("modifiers", tariffs.modifiers(line.code(), priced.visit().day()))));
      json.add("lines", lines).add("remarks", said(invoice.remarks())).add("sums", sums(invoice));
    }
    return json.build();
  }

  private static JsonObjectBuilder sums(Invoice invoice) {
    return Json.createObjectBuilder()
        .add("total", invoice.total())
        .add("insurance", invoice.insurance())
        .add("participation", invoice.participation())
        .add("paidByInsurance", invoice.paidByInsurance())
        .add("complementary", invoice.complementary())
        .add("excess", invoice.excess())
        .add("patient", invoice.patient());
  }

  private JsonObjectBuilder line(Line line) {
    return Json.createObjectBuilder()
        .add("code", line.code())
        .add("label", line.label())
        .add("association", line.association() == null ? 0 : line.association())
        .add("amount", line.amount())
        .add("rate", line.rate() < 0 ? texts.text("billing.flat") : line.rate() + " %")
        .add("insurance", line.insurance())
        .add("complementary", line.complementary())
        .add("rest", line.left() - line.complementary())
        .add("why", said(line.why()));
  }

  private JsonArray said(List<Said> all) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Said one : all) {
      String text = texts.text(one.key(), one.arguments().toArray());
      array.add(one.source().isEmpty() ? text : text + " [" + one.source() + "]");
    }
    return array.build();
  }

  private JsonArrayBuilder proposals(List<Proposal> all) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Proposal one : all) {
      array.add(
          Json.createObjectBuilder()
              .add("code", one.code())
              .add("label", one.label())
              .add("why", texts.text(one.why().key(), one.why().arguments().toArray())));
    }
    return array;
  }

  /** {@code acts}: each with {@code code}, {@code label}, {@code ccam}, {@code cents} or null. */
  JsonObject found(List<FoundAct> found) {
    JsonArrayBuilder acts = Json.createArrayBuilder();
    for (FoundAct one : found) {
      JsonObjectBuilder act =
          Json.createObjectBuilder()
              .add("code", one.code())
              .add("label", one.label())
              .add("ccam", one.ccam());
      acts.add(one.cents() == null ? act.addNull("cents") : act.add("cents", (int) one.cents()));
    }
    return Json.createObjectBuilder().add("acts", acts).build();
  }

  /** {@code favourites}: lists of codes. */
  JsonObject favourites(List<List<String>> all) {
    JsonArrayBuilder favourites = Json.createArrayBuilder();
    all.forEach(codes -> favourites.add(Json.createArrayBuilder(codes)));
    return Json.createObjectBuilder().add("favourites", favourites).build();
  }

  JsonObject invoice(InvoiceView one) {
    return Json.createObjectBuilder()
        .add("id", one.id().value())
        .add("number", one.named())
        .add("day", Dates.date(one.actDay()))
        .add("issued", Dates.moment(one.issuedAt().atZone(clock.getZone()).toLocalDateTime()))
        .add("codes", String.join(" + ", one.lines().stream().map(InvoiceView.Line::code).toList()))
        .add("total", one.total())
        .add("fromPatient", one.fromPatient())
        .add("paid", one.paid())
        .add("outstanding", one.outstanding())
        .add("claimed", one.insurance() > 0)
        .add("contra", one.cancels() != null)
        .add("cancelled", one.cancelled())
        .build();
  }

  /** {@code invoices}, and what lies on {@code account}. */
  JsonObject invoices(List<InvoiceView> all, int account) {
    JsonArrayBuilder invoices = Json.createArrayBuilder();
    all.forEach(one -> invoices.add(invoice(one)));
    return Json.createObjectBuilder().add("invoices", invoices).add("account", account).build();
  }
}
