package org.galien.billing.claims;

import jakarta.json.JsonObject;
import org.galien.billing.InvoiceView;
import org.galien.patients.PatientView;
import org.galien.patients.cover.Cover;
import org.galien.patients.identity.Nir;
import org.galien.platform.users.UserView;

/**
 * All that a claim says, for files and for sheets of paper.
 *
 * @param visit as it was priced: {@code day}, {@code time}, {@code place}, {@code insured}, {@code
 *     acts}, …
 * @param replaces number of the invoice it corrects; empty for none
 */
public record ClaimSheet(
    InvoiceView invoice,
    JsonObject visit,
    PatientView patient,
    Cover cover,
    UserView practitioner,
    String replaces) {

  /** Under which number it is billed; null when none is known. */
  public Nir nir() {
    return cover.billingNir() == null ? patient.nir() : cover.billingNir();
  }

  /** What the rules were told of the insured person. */
  public JsonObject insured() {
    return visit.getJsonObject("insured");
  }

  /**
   * Modifiers of an act, in order; empty where none were given. The same act twice has each its
   * own: lines stand in the order they were asked for.
   */
  public String modifiers(InvoiceView.Line line) {
    long before =
        invoice.lines().stream()
            .takeWhile(one -> one != line)
            .filter(one -> one.code().equals(line.code()))
            .count();
    return visit.getJsonArray("acts").getValuesAs(JsonObject.class).stream()
        .filter(act -> act.getString("code").equals(line.code()))
        .skip(before)
        .map(act -> act.getString("modifiers", ""))
        .findFirst()
        .orElse("");
  }
}
