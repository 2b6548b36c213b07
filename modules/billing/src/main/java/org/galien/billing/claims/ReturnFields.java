package org.galien.billing.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.galien.billing.Payer;

/** The fields of one answer, judged one by one. */
final class ReturnFields {

  static final List<String> NAMES =
      List.of(
          "mouvement",
          "lot",
          "facture",
          "payeur",
          "nir",
          "date_acte",
          "demande_cents",
          "paye_cents",
          "etat",
          "code_rejet",
          "libelle_rejet",
          "virement",
          "date_virement");

  private static final int NIR = 13;

  private final int line;
  private final Map<String, String> fields;

  ReturnFields(int line, Map<String, String> fields) {
    this.line = line;
    this.fields = fields;
    for (String name : fields.keySet()) {
      if (!NAMES.contains(name)) {
        throw new ReturnRefused("unknown-column", line, ReturnFile.shown(name));
      }
    }
  }

  /**
   * @throws ReturnRefused when one of them cannot be so
   */
  ReturnEntry entry() {
    boolean rejected = one("etat", "paye", "rejete").equals("rejete");
    Integer paid = cents("paye_cents");
    if (paid == null || rejected && paid != 0) {
      throw refused("paye_cents");
    }
    String code = text("code_rejet", 20);
    String words = text("libelle_rejet", 300);
    if (rejected && code.isEmpty() && words.isEmpty()) {
      throw refused("code_rejet");
    }
    String batch = matching("lot", "\\d{0,18}");
    return new ReturnEntry(
        line,
        mark(),
        batch.isEmpty() ? null : Long.valueOf(batch),
        matching("facture", "|\\d{4}-\\d{6,9}"),
        one("payeur", "AMO", "AMC").equals("AMO") ? Payer.INSURANCE : Payer.COMPLEMENT,
        nir(),
        day("date_acte"),
        cents("demande_cents"),
        paid,
        rejected,
        code,
        words,
        text("virement", 60),
        day("date_virement"));
  }

  private String mark() {
    String mark = text("mouvement", 80);
    if (mark.isEmpty()) {
      throw refused("mouvement");
    }
    return mark;
  }

  /** With its key or without; the key is not kept. */
  private String nir() {
    String bare = text("nir", 30).replaceAll("[\\s.]", "");
    if (!bare.matches("|[0-9AB]{13}|[0-9AB]{13}\\d{2}")) {
      throw refused("nir");
    }
    return bare.length() > NIR ? bare.substring(0, NIR) : bare;
  }

  private String text(String name, int most) {
    String text = fields.getOrDefault(name, "").strip();
    if (text.length() > most) {
      throw refused(name);
    }
    return text;
  }

  private String matching(String name, String pattern) {
    String text = text(name, 60);
    if (!text.matches(pattern)) {
      throw refused(name);
    }
    return text;
  }

  private String one(String name, String... words) {
    String text = text(name, 60);
    if (!List.of(words).contains(text)) {
      throw refused(name);
    }
    return text;
  }

  private Integer cents(String name) {
    String text = matching(name, "|-?\\d{1,8}");
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  private LocalDate day(String name) {
    String text = text(name, 10);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException none) {
      throw refused(name);
    }
  }

  private ReturnRefused refused(String name) {
    return new ReturnRefused("field", line, name);
  }
}
