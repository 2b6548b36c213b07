package org.galien.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.galien.billing.claims.ClaimState;
import org.galien.billing.claims.ClaimView;
import org.galien.billing.claims.EntryView;
import org.galien.billing.claims.ReturnView;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers are put to their claims once, and what is not certain waits for a person. */
@ExtendWith(Standalone.class)
class ReturnFilesIT extends BridgeDesk {

  ReturnFilesIT(Services services) {
    super(services);
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
    secretary.does(() -> unchecked(() -> queue.assign(several.id(), twin.named(), "")));
    assertEquals(ClaimState.PAID, claim(twin).state());
    refused("billing.claim.no.handled", () -> queue.assign(several.id(), twin.named(), ""));
    EntryView above = open.getLast();
    refused("billing.claim.no.fit.above", () -> queue.assign(above.id(), invoice.named(), ""));
    answer("m", mark() + ";;" + twin.named() + ";AMO;;;;250;paye;;;V6;");
    EntryView more = open().getLast();
    secretary.does(() -> unchecked(() -> queue.assign(more.id(), twin.named(), "appel caisse")));
    assertEquals(2350, claim(twin).paid());
    answer("l", mark() + ";;" + twin.named() + ";AMO;;;;-250;paye;;;V7;");
    assertEquals(2100, claim(twin).paid());
    refused("billing.claim.no.reason", () -> queue.dismiss(above.id(), " "));
    secretary.does(() -> queue.dismiss(above.id(), "pas à nous"));
    assertTrue(open().stream().noneMatch(one -> one.id() == above.id()));
    // With the twin paid, only one claim has this NIR, day and sum.
    answer("n", mark() + ";;;AMO;" + nir + ";2026-03-11;2100;2100;paye;;;V5;");
    assertEquals(ClaimState.PAID, claim(invoice).state());
  }
}
