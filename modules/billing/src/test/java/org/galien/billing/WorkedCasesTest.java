package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.galien.billing.pricing.Invoice;
import org.galien.billing.pricing.Pricer;
import org.galien.billing.pricing.PricingRefusal;
import org.galien.billing.tariffs.ShippedTariffs;
import org.galien.platform.messages.Messages;
import org.junit.jupiter.api.Test;

/** The table of worked cases, which an accountant can read, computed by the code. */
class WorkedCasesTest {

  private static final List<String> SUMS =
      List.of("total", "base", "amo_brut", "participation", "amo_verse", "amc", "patient");

  private final Pricer pricer = new Pricer(ShippedTariffs.book(ShippedTariffs.letters()));

  @Test
  void eachCaseHasItsAmountsOrItsRefusal() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<CSVRecord> cases = cases();
    for (CSVRecord one : cases) {
      String found = one.get("refus").isEmpty() ? sums(one) : refusal(one);
      if (!found.isEmpty()) {
        wrong.add(one.get("numero") + " " + one.get("actes") + " : " + found);
      }
      assertTrue(!one.get("regle").isBlank(), "no rule in case " + one.get("numero"));
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(cases.size() >= 120, cases.size() + " cases");
  }

  private String sums(CSVRecord one) {
    Map<String, String> expected = new TreeMap<>();
    SUMS.forEach(sum -> expected.put(sum, one.get(sum)));
    try {
      Invoice invoice = pricer.price(CaseTable.visit(one));
      Map<String, String> found = new TreeMap<>();
      List<Integer> cents =
          Arrays.asList(
              invoice.total(),
              invoice.base(),
              invoice.insurance(),
              invoice.participation(),
              invoice.paidByInsurance(),
              invoice.complementary(),
              invoice.patient());
      for (int i = 0; i < SUMS.size(); i++) {
        found.put(
            SUMS.get(i), BigDecimal.valueOf(cents.get(i), 2).toPlainString().replace('.', ','));
      }
      return found.equals(expected) ? "" : "expected " + expected + ", found " + found;
    } catch (PricingRefusal refusal) {
      return "refused: " + Messages.text(Locale.FRENCH, refusal);
    }
  }

  private String refusal(CSVRecord one) {
    try {
      Invoice invoice = pricer.price(CaseTable.visit(one));
      return "expected a refusal, found " + invoice.total();
    } catch (PricingRefusal refusal) {
      String said = Messages.text(Locale.FRENCH, refusal);
      String word = one.get("refus");
      boolean told = said.toLowerCase(Locale.FRENCH).contains(word.toLowerCase(Locale.FRENCH));
      return told ? "" : "expected « " + word + " », told: " + said;
    }
  }

  private static List<CSVRecord> cases() throws IOException {
    try (Reader file =
        new InputStreamReader(
            WorkedCasesTest.class.getResourceAsStream("/cas-de-facturation.csv"),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(file)
          .getRecords();
    }
  }

  @Test
  void whatCannotBeBilledLeavesNoAmount() throws IOException {
    CSVRecord refused =
        cases().stream().filter(one -> !one.get("refus").isEmpty()).findFirst().orElseThrow();
    assertThrows(PricingRefusal.class, () -> pricer.price(CaseTable.visit(refused)));
  }
}
