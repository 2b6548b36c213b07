package org.galien.billing.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.galien.billing.Invoices;
import org.galien.billing.VisitDraft;
import org.galien.billing.tariffs.ImportProgress;
import org.galien.billing.tariffs.ShippedImport;
import org.galien.billing.tariffs.ShippedTariffs;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.bench.BenchScale;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;

/** Searching a CCAM of all its codes with labels made up, and pricing a visit. */
@ApplicationScoped
class BillingBenchmark implements Benchmark {

  private static final int WARM_UP = 10;
  private static final int COUNTED = 60;
  private static final int SEARCH_MS = 30;
  private static final int PRICE_MS = 20;
  private static final List<String> WORDS =
      List.of(
          "suture", "plaie", "peau", "membre", "face", "biopsie", "exérèse", "séance", "lésion");
  private static final List<String> TYPED =
      List.of("g", "sut pl", "QZ", "exer peau", "biopsie", "DEQP003", "membre face seance");

  @Inject Tariffs tariffs;
  @Inject ShippedImport shipped;
  @Inject Invoices invoices;
  @Inject Users users;
  @Inject Clock clock;

  @Override
  public int order() {
    return 600;
  }

  @Override
  public void fill(BenchScale scale) throws Exception {
    shipped.load();
    StringBuilder file = new StringBuilder();
    int number = 0;
    for (String line : ShippedTariffs.ccam().lines().toList()) {
      file.append(labelled(line, number++)).append('\n');
    }
    byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
    tariffs.addCcam("banc.csv", null, content, ImportProgress.SILENT);
  }

  private static String labelled(String line, int number) {
    if (!line.matches("[A-Z]{4}\\d{3},,,.*")) {
      return line;
    }
    String label =
        WORDS.get(number % WORDS.size())
            + " de "
            + WORDS.get(number / WORDS.size() % WORDS.size())
            + " "
            + WORDS.get(number / 7 % WORDS.size())
            + " n° "
            + number;
    return line.replaceFirst(",,,", ",," + label + ",");
  }

  @Override
  public boolean isWhole(BenchScale scale) {
    return tariffs.versions().size() == 2;
  }

  @Override
  public List<String> tables() {
    return List.of("billing_tariff");
  }

  @Override
  public List<Figure> measure() throws Exception {
    LocalDate today = LocalDate.now(clock);
    Timing search = new Timing();
    Timing price = new Timing();
    UserId doctor = users.practitioners().getFirst().id();
    VisitDraft draft = VisitDraft.of(doctor, today, LocalTime.of(10, 0), "G");
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      String typed = TYPED.get(i % TYPED.size());
      (i < WARM_UP ? new Timing() : search).measure(() -> tariffs.find(typed, today, 12));
      (i < WARM_UP ? new Timing() : price).measure(() -> invoices.price(new PatientId(1), draft));
    }
    return List.of(
        Figure.alone("search over the acts of the CCAM", search.percentile(95), SEARCH_MS),
        Figure.alone("invoice of a visit computed", price.percentile(95), PRICE_MS));
  }
}
