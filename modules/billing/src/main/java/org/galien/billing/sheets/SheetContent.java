package org.galien.billing.sheets;

import jakarta.json.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.billing.InvoiceView;
import org.galien.billing.claims.ClaimSheet;
import org.galien.platform.text.Folding;

/** What each field of the sheet says; a list where it has lines. */
final class SheetContent {

  private static final DateTimeFormatter BOXES = DateTimeFormatter.ofPattern("ddMMyyyy");
  private static final String CROSS = "X";

  /** Where one went for the visit; what they cost has columns of their own. */
  private static final Set<String> TRAVEL = Set.of("MD", "ID", "IK");

  private SheetContent() {}

  /** In the order of the sheet; fields that say nothing are absent. */
  static Map<String, List<String>> of(ClaimSheet sheet) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    InvoiceView invoice = sheet.invoice();
    JsonObject insured = sheet.insured();
    put(said, "patient", sheet.patient().display());
    put(said, "patient.ne-le", BOXES.format(sheet.patient().traits().birthDate()));
    if (sheet.nir() != null) {
      put(said, "assure.nir", sheet.nir().number() + sheet.nir().key());
    }
    put(said, "assure.nom", sheet.cover().billingBearer());
    put(said, "organisme", sheet.cover().fund());
    put(said, "adresse", address(sheet));
    put(said, "praticien", sheet.practitioner().displayName());
    put(said, "rpps", sheet.practitioner().rpps());
    boolean accident = insured.getBoolean("workAccident", false);
    boolean maternity = insured.getBoolean("maternity", false);
    cross(said, "maternite", maternity);
    cross(said, "accident", accident);
    cross(said, "maladie", !maternity && !accident);
    pathway(said, sheet);
    cross(said, "ald", insured.getBoolean("aldRelated", false));
    acts(said, sheet);
    put(said, "total", euros(invoice.total()));
    cross(said, "non-paye.obligatoire", invoice.fromInsurance() > 0);
    cross(said, "non-paye.complementaire", invoice.fromComplement() > 0);
    return said;
  }

  private static void pathway(Map<String, List<String>> said, ClaimSheet sheet) {
    switch (sheet.insured().getString("pathway", "")) {
      case "OUT" -> cross(said, "parcours.hors", true);
      case "DIRECT" -> cross(said, "parcours.acces-direct", true);
      case "EMERGENCY" -> cross(said, "parcours.urgence", true);
      default -> physician(said, sheet);
    }
  }

  /** Who the doctor is, is crossed where names are the same; else the hand says it. */
  private static void physician(Map<String, List<String>> said, ClaimSheet sheet) {
    String declared = said(sheet.patient().referringPhysician());
    boolean own =
        !declared.isBlank()
            && Folding.fold(declared).equals(Folding.fold(sheet.practitioner().displayName()));
    cross(said, "parcours.medecin-traitant", own);
    put(said, "parcours.nom", own ? "" : declared);
  }

  private static void acts(Map<String, List<String>> said, ClaimSheet sheet) {
    InvoiceView invoice = sheet.invoice();
    String day = BOXES.format(invoice.actDay());
    int travel = 0;
    boolean first = true;
    for (InvoiceView.Line line : invoice.lines()) {
      if (TRAVEL.contains(line.code())) {
        travel += line.amount();
        continue;
      }
      boolean technical = line.code().matches("[A-Z]{4}\\d{3}");
      line(said, "actes.date", day);
      line(said, "actes.code", technical ? line.code() + modifiers(sheet, line) : "");
      line(said, "actes.activite", technical ? "1" : "");
      line(said, "actes.nature", technical ? "" : line.code());
      line(said, "actes.montant", euros(line.amount()));
      line(said, "actes.depassement", first && invoice.excess() > 0 ? euros(invoice.excess()) : "");
      first = false;
    }
    if (travel > 0) {
      put(said, "actes.deplacement", euros(travel));
    }
  }

  private static String modifiers(ClaimSheet sheet, InvoiceView.Line line) {
    String association = line.association() == null ? "" : " " + line.association();
    String modifiers = sheet.modifiers(line);
    return (modifiers.isEmpty() ? "" : " " + modifiers) + association;
  }

  private static String address(ClaimSheet sheet) {
    var contact = sheet.patient().contact();
    return contact == null
        ? ""
        : (said(contact.line()) + " " + said(contact.postalCode()) + " " + said(contact.town()))
            .strip();
  }

  /** As sheets have it, without a sign: {@code 26,50}. */
  static String euros(int cents) {
    return "%d,%02d".formatted(cents / 100, cents % 100);
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  private static void cross(Map<String, List<String>> said, String field, boolean set) {
    put(said, field, set ? CROSS : "");
  }

  private static void put(Map<String, List<String>> said, String field, String text) {
    if (text != null && !text.isBlank()) {
      said.put(field, List.of(text.strip()));
    }
  }

  private static void line(Map<String, List<String>> said, String field, String text) {
    said.computeIfAbsent(field, any -> new ArrayList<>()).add(text);
  }
}
