package org.galien.terminology.drugs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.galien.platform.messages.Messages;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class DrugsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
  private final Drugs drugs;

  DrugsIT(Drugs drugs) {
    this.drugs = drugs;
  }

  @BeforeEach
  void load() throws Exception {
    replace(new BdpmFiles().bytes(StandardCharsets.UTF_8));
  }

  @Test
  void bothEncodingsGiveTheSameTableHoweverOftenAndTellItsDate() throws Exception {
    List<Drug> before = drugs.find("cardivane", 10);
    AtomicInteger told = new AtomicInteger();
    DrugBase base =
        drugs.replace(new BdpmFiles().cp1252(), "novembre", DAY, (done, all) -> told.set(done));
    assertEquals(before, drugs.find("cardivane", 10));
    assertEquals(new DrugBase(DAY, "novembre", 4, 5, 4, 2), base);
    assertEquals(base, drugs.base().orElseThrow());
    assertEquals(4, told.get());
  }

  @Test
  void namesSubstancesAndCodesFindWhatIsMarketedFirst() {
    assertEquals(List.of("90000003", "90000001", "90000002"), codes("amlo"));
    assertEquals(List.of("90000001", "90000002"), codes("CARDI 5"));
    assertEquals(List.of("90000003"), codes("5mg amlodipine arv"));
    assertEquals(List.of("90000001"), codes("90000001"));
    assertEquals(List.of("90000002"), codes("3400900000002"));
    assertEquals(List.of("90000004"), codes("liberation morph"));
    assertEquals(List.of(), codes("a"));
    assertEquals(List.of(), codes("%"));
    assertEquals(List.of(), codes("cardivane xyz"));
  }

  @Test
  void aDrugTellsItsSubstanceAndItsConditions() {
    Drug drug = drugs.of("90000001");
    assertEquals("AMLODIPINE 5 mg", drug.dci());
    assertEquals("REFERENCE", drug.generics());
    assertEquals("65 %", drug.rate());
    assertTrue(drug.marketed());
    assertEquals(
        List.of(new DrugSubstance("AMLODIPINE", "BÉSILATE D'AMLODIPINE")), drug.components());
    assertEquals("90000001", drugs.named("Cardivane 5 mg, 1 le matin").orElseThrow().cis());
    assertTrue(drugs.named("Tisane").isEmpty());
    assertTrue(drug.shares(drugs.of("90000003")));
    assertFalse(drug.shares(drugs.of("90000004")));
    DrugConditions morphine = drugs.of("90000004").conditions();
    assertTrue(morphine.secured());
    assertEquals(28, morphine.longestDays().orElseThrow());
    assertFalse(drug.conditions().secured());
  }

  @Test
  void whatIsWrongIsToldWithItsPlaceAndTheTableStays() {
    refused(BdpmFile.DRUGS, 4, 5, "cut", t -> t.substring(0, t.length() - 70));
    refused(BdpmFile.PACKS, 4, 13, "column-missing", t -> t.replaceFirst("\\t\\r\\n$", "\r\n"));
    refused(BdpmFile.DRUGS, 2, 1, "twice", t -> t.replace("90000002", "90000001"));
    refused(BdpmFile.PACKS, 2, 2, "twice", t -> t.replace("\t9000002\t", "\t9000001\t"));
    refused(BdpmFile.GROUPS, 2, 3, "twice", t -> t.replace("90000003", "90000001"));
    refused(BdpmFile.SUBSTANCES, 2, 7, "value-unknown", t -> t.replace("FT", "XX"));
    refused(BdpmFile.CONDITIONS, 1, 1, "no-code", t -> t.replaceFirst("90000004", "9000"));
    refused(BdpmFile.GROUPS, 1, 1, "empty", t -> "");
    refused(BdpmFile.DRUGS, 1, 2, "encoding", t -> t.replaceFirst("gélule", "gÃ©lule"));
    refused(BdpmFile.DRUGS, 1, 2, "encoding", t -> t.replaceFirst("gélule", "g‚lule"));
    refused(BdpmFile.DRUGS, 1, 2, "encoding", t -> t.replaceFirst("gélule", "gŽlule"));
  }

  @Test
  void aFileCutBetweenTwoLinesShowsInWhatTheOthersName() {
    refused(BdpmFile.DRUGS, 2, 1, "stray", t -> firstLines(t, 2));
    refused(BdpmFile.PACKS, 2, 1, "incomplete", t -> firstLines(t, 2));
    refused(BdpmFile.SUBSTANCES, 3, 1, "incomplete", t -> firstLines(t, 3));
  }

  @Test
  void otherEncodingsAndMissingFilesAreRefused() {
    Map<BdpmFile, byte[]> wide = new BdpmFiles().bytes(StandardCharsets.UTF_16LE);
    assertEquals("terminology.bdpm.encoding", refusal(wide).key());
    Map<BdpmFile, byte[]> without = new BdpmFiles().cp1252();
    without.remove(BdpmFile.PACKS);
    assertEquals("terminology.bdpm.file-missing", refusal(without).key());
    assertEquals(3, codes("amlodipine").size());
  }

  private void refused(
      BdpmFile file, int line, int column, String problem, UnaryOperator<String> spoiled) {
    BdpmRefused refusal =
        refusal(new BdpmFiles().with(file, spoiled).bytes(StandardCharsets.UTF_8));
    assertEquals("terminology.bdpm." + problem, refusal.key());
    assertEquals(
        file.title() + " " + line + ":" + column,
        refusal.file() + " " + refusal.line() + ":" + refusal.column());
    String said = Messages.text(Locale.FRENCH, refusal);
    assertTrue(said.startsWith(file.title() + ", ligne " + line + ", colonne " + column), said);
    assertEquals(3, codes("amlodipine").size());
  }

  private BdpmRefused refusal(Map<BdpmFile, byte[]> files) {
    return assertThrows(BdpmRefused.class, () -> replace(files));
  }

  private void replace(Map<BdpmFile, byte[]> files) throws Exception {
    drugs.replace(files, "essai", DAY, ImportProgress.SILENT);
  }

  private static String firstLines(String text, int count) {
    return text.lines().limit(count).map(line -> line + "\r\n").reduce("", String::concat);
  }

  private List<String> codes(String typed) {
    return drugs.find(typed, 10).stream().map(Drug::cis).toList();
  }
}
