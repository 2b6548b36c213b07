package org.galien.billing.accounts.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFilesTest {

  private static final String CSV =
      """
      Compte 00012345678 ;;;
      Date;Libellé;Débit;Crédit
      03/12/2026;PRLV ÉLECTRICITÉ;120,50;
      04/12/2026;REMISE CB;;1 230,00
      """;
  private static final String OFX =
      """
      OFXHEADER:100
      DATA:OFXSGML

      <OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><BANKTRANLIST>
      <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261203120000<TRNAMT>-120.50<FITID>A1<NAME>PRLV &amp; CIE
      </STMTTRN>
      <STMTTRN>
      <TRNTYPE>CREDIT
      <DTPOSTED>20261204
      <TRNAMT>+1230,00
      <FITID>A2
      <NAME>REMISE CB
      </STMTTRN>
      </BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
      """;
  private static final String CAMT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
      <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
      <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1209.50</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
      <Ntry><Amt Ccy="EUR">120.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-12-03</Dt></BookgDt><AcctSvcrRef>R1</AcctSvcrRef>
      <NtryDtls><TxDtls><Amt Ccy="EUR">120.50</Amt><RmtInf><Ustrd>PRLV ÉLECTRICITÉ</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
      <Ntry><Amt Ccy="EUR">1230.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
      <BookgDt><DtTm>2026-12-04T09:00:00</DtTm></BookgDt><AddtlNtryInf>REMISE CB</AddtlNtryInf></Ntry>
      </Stmt></BkToCstmrStmt></Document>
      """;

  @Test
  void aTableOfFranceIsReadWhicheverItsLetters() {
    assertTwo(read(CSV.getBytes(StandardCharsets.UTF_8)));
    List<Movement> old = read(CSV.getBytes(Charset.forName("windows-1252")));
    assertTwo(old);
    assertEquals("PRLV ÉLECTRICITÉ", old.getFirst().label());
  }

  @Test
  void columnsMayBeNamed() {
    String csv = "quand,quoi,pour qui,combien\n2026-12-03,PRLV,EDF,-120.50\n2026-12-04,CB,,1230\n";
    Mapping mapping = new Mapping("Quand", "quoi+pour qui", "combien", "", "");
    List<Movement> read = CsvStatement.read(csv, mapping);
    assertTwo(read);
    assertEquals("PRLV EDF", read.getFirst().label());
    refused("columns", 1, csv);
    assertEquals(mapping, Mapping.parse(mapping.kept()));
  }

  @Test
  void exchangeFilesOfBothAgesAreRead() {
    List<Movement> read = read(OFX.getBytes(StandardCharsets.UTF_8));
    assertTwo(read);
    assertEquals("PRLV & CIE", read.getFirst().label());
    assertEquals("A2", read.getLast().key());
  }

  @Test
  void theIsoFormatIsReadAndItsBalancesHold() {
    List<Movement> read = read(CAMT.getBytes(StandardCharsets.UTF_8));
    assertTwo(read);
    assertEquals(List.of("R1", ""), read.stream().map(Movement::key).toList());
    refused("balance", 10, CAMT.replace("1209.50", "1209.51"));
    refused("currency", 7, CAMT.replaceFirst("<Ntry><Amt Ccy=\"EUR\">", "<Ntry><Amt Ccy=\"CHF\">"));
  }

  @Test
  void whatIsCutIsRefusedWithItsLine() {
    refused("cut", 4, CSV.substring(0, CSV.indexOf(";;1 230") + 1));
    refused("cut", 11, OFX.substring(0, OFX.indexOf("<FITID>A2")));
    refused("cut", 6, CAMT.substring(0, CAMT.indexOf("<BookgDt>")));
    refused("day", 3, CSV.replace("03/12/2026", "33/12/2026"));
    refused("amount", 4, CSV.replace("1 230,00", "mille"));
  }

  @Test
  void nothingOutsideOfAFileIsRead() {
    String evil =
        CAMT.replace(
                "<Document",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<Document")
            .replace("REMISE CB", "&x;");
    assertThrows(StatementRefused.class, () -> read(evil.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "'1 234,50',123450",
    "'1.234,50',123450",
    "'-12.5',-1250",
    "'+30',3000",
    "'1234,50 €',123450",
    "'1,234.50',123450"
  })
  void amountsAreReadAsBanksWriteThem(String text, int cents) {
    assertEquals(cents, Money.cents(text).orElseThrow());
  }

  @Test
  void whatIsNoAmountIsNone() {
    assertTrue(Money.cents("12,345,6").isEmpty());
    assertTrue(Money.cents("douze").isEmpty());
    assertTrue(Money.cents("99999999999").isEmpty());
  }

  private static List<Movement> read(byte[] content) {
    return StatementFile.of(content).read(content, Mapping.BY_HEADS);
  }

  private static void refused(String what, long line, String text) {
    StatementRefused refused =
        assertThrows(StatementRefused.class, () -> read(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        List.of("billing.accounts.file." + what, line), List.of(refused.key(), refused.line()));
  }

  private static void assertTwo(List<Movement> read) {
    assertEquals(
        List.of(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4)),
        read.stream().map(Movement::day).toList());
    assertEquals(List.of(-12050, 123000), read.stream().map(Movement::cents).toList());
  }
}
