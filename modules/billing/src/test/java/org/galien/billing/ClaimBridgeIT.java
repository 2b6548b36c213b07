package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.galien.billing.claims.Bridge;
import org.galien.billing.claims.ClaimState;
import org.galien.billing.claims.ClaimView;
import org.galien.billing.claims.Claims;
import org.galien.billing.claims.EntryView;
import org.galien.billing.claims.ReturnQueue;
import org.galien.billing.claims.ReturnView;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Claims leave once, answers are put to them once, and what is not certain waits for a person. */
@ExtendWith(Standalone.class)
class ClaimBridgeIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private final Invoices invoices;
  private final Payments payments;
  private final Claims claims;
  private final Bridge bridge;
  private final ReturnQueue queue;
  private final Services services;
  private final Practice practice;
  private final Staff.Person doctor;
  private final Staff.Person secretary;
  private Path folder;
  private PatientId patient;

  ClaimBridgeIT(Services services) {
    this.services = services;
    invoices = services.get(Invoices.class);
    payments = services.get(Payments.class);
    claims = services.get(Claims.class);
    bridge = services.get(Bridge.class);
    queue = services.get(ReturnQueue.class);
    services.get(TestClock.class).stopAt(LocalDate.of(2026, 6, 15).atTime(12, 0));
    practice = new Practice(services);
    doctor = practice.person(Role.PHYSICIAN);
    secretary = practice.person(Role.SECRETARY);
  }

  @BeforeEach
  void someTariff() throws Exception {
    if (services.get(Tariffs.class).versions().isEmpty()) {
      services.get(ShippedImport.class).load();
    }
    patient = practice.insured();
    folder = secretary.asks(bridge::place);
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
  void whatBelongsToNoClaimForCertainWaitsForAPerson() throws Exception {
    InvoiceView invoice = thirdParty();
    InvoiceView twin = thirdParty();
    exchange();
    String nir = claim(invoice).nir();
    answer(
        "q",
        mark() + ";;2026-999999;AMO;;;;2100;paye;;;V1;",
        mark() + ";;;AMO;" + nir + ";2026-03-11;2100;2100;paye;;;V2;",
        mark() + ";;" + invoice.named() + ";AMO;2580314123456;;;2100;paye;;;V3;",
        mark() + ";;" + invoice.named() + ";AMO;;;;2101;paye;;;V4;");
    List<EntryView> open = open();
    assertEquals(
        List.of("unknown", "several", "nir", "above"),
        open.stream().map(EntryView::why).toList().reversed().subList(0, 4).reversed());
    assertEquals(ClaimState.EXPECTED, claim(invoice).state());
    EntryView several = open.get(open.size() - 3);
    secretary.does(() -> unchecked(() -> queue.assign(several.id(), twin.named())));
    assertEquals(ClaimState.PAID, claim(twin).state());
    refused("billing.claim.no.handled", () -> queue.assign(several.id(), twin.named()));
    EntryView above = open.getLast();
    refused("billing.claim.no.fit.above", () -> queue.assign(above.id(), invoice.named()));
    refused("billing.claim.no.reason", () -> queue.dismiss(above.id(), " "));
    secretary.does(() -> queue.dismiss(above.id(), "pas à nous"));
    assertTrue(open().stream().noneMatch(one -> one.id() == above.id()));
    // With the twin paid, only one claim has this NIR, day and sum.
    answer("n", mark() + ";;;AMO;" + nir + ";2026-03-11;2100;2100;paye;;;V5;");
    assertEquals(ClaimState.PAID, claim(invoice).state());
  }

  @Test
  void aCutOrWrongFileIsRefusedWholeWithItsLine() throws Exception {
    InvoiceView invoice = thirdParty();
    exchange();
    String good = line(invoice, "AMO", 2100, "");
    String head = HEAD + "\n";
    lay("cut.csv", head + good + "\n" + good.substring(0, 30));
    lay("short.csv", head + good + "\nFIN;2\n");
    lay("word.csv", head + good + "\n" + mark() + ";;;AMO;;;;douze;paye;;;;\nFIN;2\n");
    lay("twice.csv", head + good + "\n" + good + "\nFIN;2\n");
    lay("cut.json", "{\"format\":\"galien-retours\",\n\"version\":1,\n\"retours\":[{\"" + mark());
    lay("other.json", "{\"format\":\"" + mark() + "\",\"version\":1,\"retours\":[],\"fin\":0}");
    assertEquals(6, exchange().refused());
    List<String> told =
        secretary.asks(() -> queue.files(6)).stream()
            .map(one -> one.name() + ":" + one.problem() + ":" + one.line())
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "cut.csv:fields:3",
            "cut.json:cut:3",
            "other.json:format:1",
            "short.csv:count:3",
            "twice.csv:twice:3",
            "word.csv:field:3"),
        told);
    assertEquals(ClaimState.EXPECTED, claim(invoice).state());
    assertEquals(0, exchange().refused());
    lay("cut.csv", head + good + "\nFIN;1\n");
    exchange();
    assertEquals(ClaimState.PAID, claim(invoice).state());
    for (String name : List.of("short.csv", "word.csv", "twice.csv", "cut.json", "other.json")) {
      Files.delete(folder.resolve("retour/" + name));
    }
  }

  /** Whatever the answers are, and however often, in whichever order and files they come again. */
  @Test
  void aReplayOfTheBridgeChangesNothing() throws Exception {
    Random random = new Random(17);
    List<InvoiceView> asked = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      patient = practice.insured();
      asked.add(issued(random.nextInt(4) > 0, random.nextBoolean(), "G"));
    }
    exchange();
    List<String> lines = new ArrayList<>();
    for (InvoiceView one : asked) {
      boolean rejected = random.nextInt(4) == 0;
      int paid = random.nextBoolean() ? one.fromInsurance() : random.nextInt(2500);
      lines.add(line(one, "AMO", rejected ? 0 : paid, rejected ? "R" + random.nextInt(9) : ""));
      lines.add(line(one, "AMC", random.nextBoolean() ? one.fromComplement() : 900, ""));
    }
    answer("first", lines.toArray(String[]::new));
    List<ClaimView> after = all(asked);
    List<EntryView> waiting = open();
    int files = secretary.asks(() -> queue.files(500)).size();
    answer("first", lines.toArray(String[]::new));
    assertEquals(files, secretary.asks(() -> queue.files(500)).size(), "the same file");
    for (int again = 0; again < 5; again++) {
      List<String> some = new ArrayList<>(lines);
      Collections.shuffle(some, random);
      some = some.subList(0, 1 + random.nextInt(some.size()));
      if (random.nextBoolean()) {
        answer("again", some.toArray(String[]::new));
      } else {
        answerAsJson(some);
      }
      assertEquals(after, all(asked));
      assertEquals(waiting, open());
    }
    String changed = lines.getFirst().replaceFirst("V9;$", "V8;");
    lay("changed.csv", HEAD + "\n" + changed + "\nFIN;1\n");
    assertEquals(1, exchange().refused());
    ReturnView told = secretary.asks(() -> queue.files(1)).getFirst();
    assertEquals("changed", told.problem());
    assertEquals(after, all(asked));
    Files.delete(folder.resolve("retour/changed.csv"));
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

  private static final String HEAD =
      "mouvement;lot;facture;payeur;nir;date_acte;demande_cents;paye_cents;etat;code_rejet;"
          + "libelle_rejet;virement;date_virement";

  private static String line(InvoiceView invoice, String payer, int paid, String code) {
    String state = code.isEmpty() ? "paye" : "rejete";
    return mark()
        + ";;"
        + invoice.named()
        + ";"
        + payer
        + ";;2026-03-11;;"
        + paid
        + ";"
        + state
        + ";"
        + code
        + ";;V9;";
  }

  private static String mark() {
    return "M" + UUID.randomUUID();
  }

  private void answer(String name, String... lines) throws Exception {
    lay(name + ".csv", HEAD + "\n" + String.join("\n", lines) + "\nFIN;" + lines.length + "\n");
    exchange();
  }

  private void answerAsJson(List<String> lines) throws Exception {
    String[] names = HEAD.split(";");
    var entries = Json.createArrayBuilder();
    for (String line : lines) {
      String[] fields = line.split(";", -1);
      var entry = Json.createObjectBuilder();
      for (int i = 0; i < names.length; i++) {
        if (names[i].equals("paye_cents")) {
          entry.add(names[i], Integer.parseInt(fields[i]));
        } else {
          entry.add(names[i], fields[i]);
        }
      }
      entries.add(entry);
    }
    lay(
        "again.json",
        Json.createObjectBuilder()
            .add("format", "galien-retours")
            .add("version", 1)
            .add("retours", entries)
            .add("fin", lines.size())
            .build()
            .toString());
    exchange();
  }

  private void lay(String name, String content) throws Exception {
    Files.writeString(folder.resolve("retour/" + name), content);
  }

  private Bridge.Exchange exchange() throws Exception {
    return secretary.asks(bridge::run);
  }

  private List<String> files(String below) throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<EntryView> open() throws Exception {
    return secretary.asks(() -> queue.open(1000));
  }

  private List<ClaimView> all(List<InvoiceView> asked) throws Exception {
    List<ClaimView> all = new ArrayList<>();
    for (InvoiceView one : asked) {
      all.add(claim(one));
    }
    return all;
  }

  private ClaimView claim(InvoiceView invoice) throws Exception {
    return secretary.asks(() -> claims.ofInvoice(invoice.id())).orElseThrow();
  }

  private InvoiceView thirdParty() throws Exception {
    return issued(true, false, "G");
  }

  private InvoiceView issued(boolean insurance, boolean complement, String... codes)
      throws Exception {
    return secretary.asks(
        () -> invoices.issue(patient, draft(codes), insurance, complement, List.of(), token()));
  }

  private VisitDraft draft(String... codes) {
    return VisitDraft.of(doctor.id(), DAY, TEN, codes);
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }

  private void refused(String key, Executable doing) {
    Executable asked =
        () ->
            secretary.asks(
                () -> {
                  unchecked(doing);
                  return null;
                });
    assertEquals(key, assertThrows(Refusal.class, asked).key());
  }

  private static void unchecked(Executable doing) {
    try {
      doing.execute();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }
}
