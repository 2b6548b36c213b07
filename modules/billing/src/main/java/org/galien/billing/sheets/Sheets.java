package org.galien.billing.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.galien.billing.InvoiceId;
import org.galien.billing.PaperHead;
import org.galien.billing.claims.ClaimData;
import org.galien.billing.claims.ClaimSheet;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.paper.Paper;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.voice.Amounts;

/** Prints what is written onto pre-printed sheets, the page that sets a printer, and duplicates. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class Sheets {

  private static final int LINES = 6;
  private static final String STYLE =
      "@page { size: A4; margin: 0 } body { margin: 0; font: 10pt Galien }"
          + " div { position: absolute; white-space: nowrap; line-height: 1 }";

  @Inject ClaimData data;
  @Inject Printers printers;
  @Inject PaperHead head;
  @Inject Looks looks;

  /**
   * The data of an invoice alone, each at its place: for a pre-printed sheet in the printer.
   *
   * @throws SheetRefusal when the invoice is undone, or has more acts than a sheet has lines: its
   *     total would be another than theirs
   */
  public byte[] onto(InvoiceId id, String printer) throws IOException {
    ClaimSheet sheet = sheet(id);
    Map<String, List<String>> said = SheetContent.of(sheet);
    if (said.getOrDefault("actes.date", List.of()).size() > LINES) {
      throw SheetRefusal.many(LINES);
    }
    StringBuilder body = new StringBuilder();
    Printer moved = printers.of(printer);
    for (SheetPlace place : SheetPlace.all()) {
      put(body, place, said.getOrDefault(place.field(), List.of()), moved);
    }
    return page(PaperHead.text("billing.sheet.title"), body);
  }

  /**
   * What the fields would hold, each with a corner where it begins, and crosses every two
   * centimetres: laid upon a sheet it shows by how much the printer is beside the place.
   */
  public byte[] calibration(Printer printer) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int x = 200; x < 2100; x += 200) {
      for (int y = 200; y < 2900; y += 200) {
        at(body, x + printer.right() - 8, y + printer.down() - 16, "+", "color:#888");
      }
    }
    for (SheetPlace place : SheetPlace.all()) {
      int left = place.left() + printer.right();
      int top = place.top() + printer.down();
      at(
          body,
          left,
          top,
          PaperHead.text("billing.sheet.field." + place.field()),
          "font-size:7pt;border-left:0.4pt solid #000;border-top:0.4pt solid #000");
    }
    at(
        body,
        100 + printer.right(),
        60 + printer.down(),
        PaperHead.text(
            "billing.sheet.calibration",
            printer.name(),
            tenths(printer.right()),
            tenths(printer.down())),
        "font-size:8pt");
    return page(PaperHead.text("billing.sheet.calibration-title"), body);
  }

  /** All that is on the sheet, in words: for who has none to print on, and for keeping. */
  public byte[] duplicate(InvoiceId id) throws IOException {
    ClaimSheet sheet = sheet(id);
    String title = PaperHead.text("billing.sheet.duplicate", sheet.invoice().named());
    StringBuilder body = new StringBuilder(head.practice(sheet.invoice().practitioner()));
    body.append("<h1>").append(Paper.text(title)).append("</h1>");
    Map<String, List<String>> said = SheetContent.of(sheet);
    said.forEach(
        (field, values) -> {
          if (!field.startsWith("actes.") && !values.getFirst().isEmpty()) {
            body.append(
                PaperHead.paragraph(
                    PaperHead.text("billing.sheet.field." + field)
                        + (values.getFirst().equals("X") ? "" : " : " + values.getFirst())));
          }
        });
    table(body, said);
    body.append(
        PaperHead.paragraph(
            PaperHead.text(
                "billing.sheet.shares",
                Amounts.money(sheet.invoice().insurance()),
                Amounts.money(sheet.invoice().participation()),
                Amounts.money(sheet.invoice().complementary()),
                Amounts.money(sheet.invoice().fromPatient()))));
    body.append(PaperHead.paragraph(PaperHead.text("billing.sheet.signatures")));
    return PaperHead.pdf(title, body);
  }

  private static void table(StringBuilder body, Map<String, List<String>> said) {
    List<String> fields = said.keySet().stream().filter(one -> one.startsWith("actes.")).toList();
    body.append("<table style=\"width:100%;border-collapse:collapse;margin:8pt 0\"><tr>");
    for (String field : fields) {
      body.append("<th style=\"text-align:left\">")
          .append(Paper.text(PaperHead.text("billing.sheet.field." + field)))
          .append("</th>");
    }
    body.append("</tr>");
    for (int i = 0; i < said.get("actes.date").size(); i++) {
      body.append("<tr>");
      for (String field : fields) {
        List<String> values = said.get(field);
        body.append("<td>")
            .append(i < values.size() ? Paper.text(values.get(i)) : "")
            .append("</td>");
      }
      body.append("</tr>");
    }
    body.append("</table>");
  }

  /** Looked at, which goes on record; one that is undone is not printed. */
  private ClaimSheet sheet(InvoiceId id) {
    ClaimSheet sheet = data.of(id);
    if (sheet.invoice().cancelled() || sheet.invoice().cancels() != null) {
      throw SheetRefusal.undone();
    }
    looks.record(
        "billing.printed",
        Subject.ofPatient("invoice", id.value(), sheet.invoice().patient().value()));
    return sheet;
  }

  private static void put(
      StringBuilder body, SheetPlace place, List<String> values, Printer printer) {
    boolean list = place.field().startsWith("actes.");
    int line = 0;
    for (String value : values) {
      int left = place.left() + printer.right();
      int top = place.top() + printer.down() + (list ? place.step() * line++ : 0);
      if (!list && place.step() > 0) {
        for (int i = 0; i < value.length(); i++) {
          at(body, left + place.step() * i, top, value.substring(i, i + 1), "");
        }
      } else {
        at(body, left, top, value, "");
      }
    }
  }

  /** In tenths of a millimetre. */
  private static void at(StringBuilder body, int left, int top, String text, String style) {
    body.append("<div style=\"left:")
        .append(tenths(left).replace(',', '.'))
        .append("mm;top:")
        .append(tenths(top).replace(',', '.'))
        .append("mm;")
        .append(style)
        .append("\">")
        .append(Paper.text(text))
        .append("</div>");
  }

  private static String tenths(int value) {
    return (value < 0 ? "-" : "") + Math.abs(value) / 10 + "," + Math.abs(value) % 10;
  }

  private static byte[] page(String title, StringBuilder body) throws IOException {
    String said = Paper.text(title);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Paper.print(
        "<html lang=\"fr\"><head><title>"
            + said
            + "</title><meta name=\"subject\" content=\""
            + said
            + "\"/><style>"
            + STYLE
            + "</style></head><body>"
            + body
            + "</body></html>",
        pdf);
    return pdf.toByteArray();
  }
}
