package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.galien.billing.claims.ClaimState;
import org.galien.billing.claims.ClaimView;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Claims leave once, and answers make them what they are. */
@ExtendWith(Standalone.class)
class ClaimBridgeIT extends BridgeDesk {

  ClaimBridgeIT(Services services) {
    super(services);
  }

  @Test
  void aClaimLeavesOnceInBothFormats() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    ClaimView claim = claim(invoice);
    assertEquals(ClaimState.EXPECTED, claim.state());
    String name = "lot-%06d".formatted(claim.batch());
    JsonObject batch = json(Files.readString(folder.resolve("aller/" + name + ".json")));
    JsonObject one = batch.getJsonArray("factures").getValuesAs(JsonObject.class).getLast();
    assertEquals(invoice.named(), one.getString("facture"));
    assertEquals(2100, one.getInt("demande_amo_cents"));
    assertEquals("99700218896", one.getJsonObject("praticien").getString("rpps"));
    String csv = Files.readString(folder.resolve("aller/" + name + ".csv"));
    assertTrue(csv.contains(invoice.named()) && csv.endsWith("\r\n"), csv);
    List<String> before = files("aller");
    assertEquals(0, exchange().sent());
    assertEquals(before, files("aller"));
    Path taken = folder.resolve("aller/pris/" + name + ".json");
    Files.move(folder.resolve("aller/" + name + ".json"), taken);
    exchange();
    assertFalse(Files.exists(folder.resolve("aller/" + name + ".json")));
  }

  @Test
  void aBatchThatAPowerCutKeptFromTheFolderIsLaidAsItWasMade() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    Path file = folder.resolve("aller/lot-%06d.json".formatted(claim(invoice).batch()));
    String made = Files.readString(file);
    Files.delete(file);
    try (var owner = Standalone.owner();
        var statement = owner.createStatement()) {
      statement.executeUpdate(
          "UPDATE billing_batch SET laid_at = NULL WHERE id = " + claim(invoice).batch());
    }
    assertEquals(0, exchange().sent());
    assertEquals(made, Files.readString(file));
  }

  @Test
  void whatNoInsuranceWouldTakeStaysAndSaysWhatIsMissing() throws Exception {
    patient = practice.patient("Dr Martin");
    InvoiceView invoice = thirdParty();
    exchange();
    ClaimView claim = claim(invoice);
    assertEquals(ClaimState.TO_SEND, claim.state());
    assertEquals("nir", secretary.asks(() -> claims.hindrance(claim)));
    secretary.asks(() -> claims.onPaper(claim.id()));
    assertEquals(ClaimState.PAPER, claim(invoice).state());
  }

  @Test
  void answersMakeItPartlyPaidThenPaid() throws Exception {
    InvoiceView invoice = issued(true, true, "G");
    exchange();
    ClaimView sent = claim(invoice);
    assertEquals(List.of(2100, 900), List.of(sent.expectedInsurance(), sent.expectedComplement()));
    answer("a", line(invoice, "AMO", 2100, ""));
    assertEquals(ClaimState.PARTIAL, claim(invoice).state());
    assertEquals(900, claim(invoice).awaited());
    answer("b", line(invoice, "AMC", 900, ""));
    assertEquals(ClaimState.PAID, claim(invoice).state());
    assertEquals(0, secretary.asks(() -> invoices.view(invoice.id())).paid());
  }

  @Test
  void aRejectedClaimIsUndoneAndAnotherTakesItsPlace() throws Exception {
    InvoiceView wrong = thirdParty();
    secretary.asks(
        () -> {
          payments.pay(wrong.id(), List.of(PaymentPart.of(PaymentMode.CASH, 900)));
          return null;
        });
    exchange();
    answer("r", line(wrong, "AMO", 0, "DROITS"));
    ClaimView rejected = claim(wrong);
    assertEquals(ClaimState.REJECTED, rejected.state());
    assertEquals("DROITS", rejected.rejectCode());
    secretary.asks(() -> claims.correct(rejected.id(), "droits ouverts depuis"));
    assertEquals(900, secretary.asks(() -> payments.account(patient)));
    assertTrue(claim(wrong).openCorrection());
    InvoiceView right =
        secretary.asks(
            () ->
                claims.reissue(
                    wrong.id(),
                    patient,
                    draft("G"),
                    true,
                    false,
                    List.of(PaymentPart.of(PaymentMode.ACCOUNT, 900)),
                    token()));
    assertEquals(right.named(), claim(wrong).replacedBy());
    assertEquals(wrong.named(), claim(right).replaces());
    assertEquals(0, secretary.asks(() -> payments.account(patient)));
    exchange();
    String file = "aller/lot-%06d.json".formatted(claim(right).batch());
    assertTrue(Files.readString(folder.resolve(file)).contains(wrong.named()));
    refused("billing.claim.no.not-rejected", () -> claims.correct(claim(right).id(), "x"));
  }

  @Test
  void aPersonMaySayThatNothingMoreIsAwaited() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    long id = claim(invoice).id();
    refused("billing.claim.no.reason", () -> claims.force(id, ""));
    secretary.asks(() -> claims.force(id, "réglé par téléphone"));
    assertEquals(ClaimState.FORCED, claim(invoice).state());
    assertEquals(0, claim(invoice).awaited());
    answer("late", line(invoice, "AMO", 2100, ""));
    assertEquals(ClaimState.PAID, claim(invoice).state());
  }

  @Test
  void oneThatIsUndoneAfterItLeftIsToldToTheModuleOnce() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    secretary.asks(() -> invoices.cancel(invoice.id(), "erreur"));
    assertEquals(1, exchange().sent());
    assertEquals(0, exchange().sent());
    answer("u", line(invoice, "AMO", 2100, ""));
    assertEquals("undone", open().getLast().why());
  }

  @Test
  void oneThatAnInsurancePaidIsNeverAskedForTwice() throws Exception {
    InvoiceView invoice = issued(true, true, "G");
    exchange();
    answer("amo", line(invoice, "AMO", 2100, ""));
    answer("amc", line(invoice, "AMC", 0, "DROITS"));
    assertEquals(ClaimState.REJECTED, claim(invoice).state());
    secretary.asks(() -> invoices.cancel(invoice.id(), "erreur"));
    assertEquals(ClaimState.CANCELLED, claim(invoice).state());
    assertEquals(1, exchange().sent(), "told to the module");
    refused(
        "billing.claim.no.replaced",
        () -> claims.reissue(invoice.id(), patient, draft("G"), true, true, List.of(), token()));
    answer("back", line(invoice, "AMO", -2100, ""));
    ClaimView after = claim(invoice);
    assertEquals(List.of(0, ClaimState.CANCELLED), List.of(after.paid(), after.state()));
    answer("more", line(invoice, "AMO", -1, ""));
    assertEquals("below", open().getLast().why());
  }

  @Test
  void afterAnOlderBackupNoLotTakesTheNumberOfAnother() throws Exception {
    thirdParty();
    exchange();
    long newest = files("aller").stream().mapToLong(ClaimBridgeIT::number).max().orElseThrow();
    Path foreign = folder.resolve("aller/pris/lot-%06d.json".formatted(newest + 1));
    Files.writeString(foreign, "made after the backup");
    InvoiceView invoice = thirdParty();
    Files.writeString(
        folder.resolve("retour/lus/before.csv"),
        HEAD + "\n" + line(invoice, "AMO", 2100, "") + "\nFIN;1\n");
    exchange();
    assertEquals(newest + 2, claim(invoice).batch());
    assertTrue(
        Files.readString(folder.resolve("aller/lot-%06d.json".formatted(newest + 2)))
            .contains(invoice.named()));
    assertEquals("made after the backup", Files.readString(foreign));
    assertEquals(ClaimState.PAID, claim(invoice).state(), "what was read is read again");
    Files.delete(foreign);
  }

  @Test
  void aLotWhoseNumberIsTakenGoesUnderAnother() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    long first = claim(invoice).batch();
    Path file = folder.resolve("aller/lot-%06d.json".formatted(first));
    Files.writeString(file, "another");
    try (var owner = Standalone.owner();
        var statement = owner.createStatement()) {
      statement.executeUpdate("UPDATE billing_batch SET laid_at = NULL WHERE id = " + first);
    }
    assertEquals(1, exchange().sent());
    long second = claim(invoice).batch();
    assertTrue(second > first, first + " " + second);
    assertEquals(ClaimState.EXPECTED, claim(invoice).state());
    assertEquals("another", Files.readString(file));
  }

  /** A lot names people: only the group of the folder reads it beside us. */
  @Test
  void aLotIsReadByTheGroupOfTheFolderAlone() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    for (String kind : List.of("json", "csv")) {
      Path file = folder.resolve("aller/lot-%06d.%s".formatted(claim(invoice).batch(), kind));
      assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void aFileThatCannotBeReadStopsNoneAfterIt() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    Path large = folder.resolve("retour/a-large.json");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((32L << 20) + 1);
    }
    try {
      lay("b.csv", HEAD + "\n" + line(invoice, "AMO", 2100, "") + "\nFIN;1\n");
      assertEquals(1, exchange().refused());
      assertEquals(ClaimState.PAID, claim(invoice).state());
    } finally {
      Files.delete(large);
    }
  }

  private static long number(String file) {
    return file.matches("lot-\\d+\\..*") ? Long.parseLong(file.replaceAll("\\D", "")) : 0;
  }
}
