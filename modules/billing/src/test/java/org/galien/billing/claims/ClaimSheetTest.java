package org.galien.billing.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.galien.billing.InvoiceView;
import org.junit.jupiter.api.Test;

class ClaimSheetTest {

  @Test
  void theSameActTwiceHasEachItsOwnModifiers() {
    JsonObject visit =
        Json.createObjectBuilder()
            .add(
                "acts",
                Json.createArrayBuilder()
                    .add(act("QZJA002").add("modifiers", "P"))
                    .add(act("G"))
                    .add(act("QZJA002").add("modifiers", "FM")))
            .build();
    List<InvoiceView.Line> lines = List.of(line("QZJA002"), line("QZJA002"), line("G"));
    InvoiceView invoice =
        new InvoiceView(
            null, 2026, 1, null, null, null, null, null, false, "", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            lines);
    ClaimSheet sheet = new ClaimSheet(invoice, visit, null, null, null, "");
    assertEquals(List.of("P", "FM", ""), lines.stream().map(sheet::modifiers).toList());
  }

  private static jakarta.json.JsonObjectBuilder act(String code) {
    return Json.createObjectBuilder().add("code", code);
  }

  private static InvoiceView.Line line(String code) {
    return new InvoiceView.Line(code, "", null, 0, 1000, 0, 70, 0, 0, 0, List.of());
  }
}
