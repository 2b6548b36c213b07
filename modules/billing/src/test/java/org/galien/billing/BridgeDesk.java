package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.galien.billing.claims.Bridge;
import org.galien.billing.claims.ClaimView;
import org.galien.billing.claims.Claims;
import org.galien.billing.claims.EntryView;
import org.galien.billing.claims.ReturnQueue;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;

/** Claims, returns and the folder between them, for tests of both. */
abstract class BridgeDesk {

  static final LocalDate DAY = LocalDate.of(2026, 3, 11);
  static final LocalTime TEN = LocalTime.of(10, 0);

  final Invoices invoices;
  final Payments payments;
  final Claims claims;
  final Bridge bridge;
  final ReturnQueue queue;
  final Services services;
  final Practice practice;
  final Staff.Person doctor;
  final Staff.Person secretary;
  Path folder;
  PatientId patient;

  BridgeDesk(Services services) {
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

  /** A tariff, and somebody new who is insured. */
  @BeforeEach
  void someTariff() throws Exception {
    if (services.get(Tariffs.class).versions().isEmpty()) {
      services.get(ShippedImport.class).load();
    }
    patient = practice.insured();
    folder = secretary.asks(bridge::place);
  }

  static final String HEAD =
      "mouvement;lot;facture;payeur;nir;date_acte;demande_cents;paye_cents;etat;code_rejet;"
          + "libelle_rejet;virement;date_virement";

  static String line(InvoiceView invoice, String payer, int paid, String code) {
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

  static String mark() {
    return "M" + UUID.randomUUID();
  }

  void answer(String name, String... lines) throws Exception {
    lay(name + ".csv", HEAD + "\n" + String.join("\n", lines) + "\nFIN;" + lines.length + "\n");
    exchange();
  }

  void answerAsJson(List<String> lines) throws Exception {
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

  void lay(String name, String content) throws Exception {
    Files.writeString(folder.resolve("retour/" + name), content);
  }

  Bridge.Exchange exchange() throws Exception {
    return secretary.asks(bridge::run);
  }

  List<String> files(String below) throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  List<EntryView> open() throws Exception {
    return secretary.asks(() -> queue.open(1000));
  }

  List<ClaimView> all(List<InvoiceView> asked) throws Exception {
    List<ClaimView> all = new ArrayList<>();
    for (InvoiceView one : asked) {
      all.add(claim(one));
    }
    return all;
  }

  ClaimView claim(InvoiceView invoice) throws Exception {
    return secretary.asks(() -> claims.ofInvoice(invoice.id())).orElseThrow();
  }

  InvoiceView thirdParty() throws Exception {
    return issued(true, false, "G");
  }

  InvoiceView issued(boolean insurance, boolean complement, String... codes) throws Exception {
    return secretary.asks(
        () -> invoices.issue(patient, draft(codes), insurance, complement, List.of(), token()));
  }

  VisitDraft draft(String... codes) {
    return VisitDraft.of(doctor.id(), DAY, TEN, codes);
  }

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static String token() {
    return UUID.randomUUID().toString();
  }

  void refused(String key, Executable doing) {
    Executable asked =
        () ->
            secretary.asks(
                () -> {
                  unchecked(doing);
                  return null;
                });
    assertEquals(key, assertThrows(Refusal.class, asked).key());
  }

  static void unchecked(Executable doing) {
    try {
      doing.execute();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }
}
