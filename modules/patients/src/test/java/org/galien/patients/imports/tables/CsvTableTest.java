package org.galien.patients.imports.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final String TEXT =
      "NOM;PRENOM;NÉ LE\r\n\"LE \"\"GRAND\"\"\";Zoë;14/03/1958\r\nDUPRÉ;\"Anne\r\nMarie\";1958\r\n"
          + "Çelik;Hélène;01/01/2001\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "IBM850", "x-MacRoman"})
  void anyEncodingReadsTheSame(String charset) throws IOException {
    CsvTable table = open(TEXT.getBytes(Charset.forName(charset)));
    assertEquals(List.of("NOM", "PRENOM", "NÉ LE"), table.columns());
    List<SourceRow> rows = rows(table);
    assertEquals(List.of("LE \"GRAND\"", "Zoë", "14/03/1958"), rows.get(0).cells());
    assertEquals(List.of(2L, 3L, 5L), rows.stream().map(SourceRow::line).toList());
    assertEquals("Hélène", rows.get(2).cells().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", "|", ";"})
  void theSeparatorIsFound(String separator) throws IOException {
    String text = TEXT.replace(";", separator);
    assertEquals(3, open(text.getBytes(StandardCharsets.UTF_8)).columns().size());
  }

  @Test
  void withoutAHeadTheFirstRowIsContent() throws IOException {
    CsvTable table = open("12;DURAND;14031958\n13;MARTIN;01021960\n".getBytes());
    assertEquals("Colonne 1", table.columns().getFirst());
    assertEquals(2, rows(table).size());
  }

  @Test
  void aFileCutInARowIsRefusedWithItsLine() {
    FileRefused refused = refused("A;B;C\n1;2;3\n4;5");
    assertEquals("cells 3", refused.reason() + " " + refused.line());
  }

  @Test
  void aFileCutInQuotesIsRefusedWithItsLine() {
    FileRefused refused = refused("A;B;C\n1;2;3\n4;\"5");
    assertEquals("quotes 3", refused.reason() + " " + refused.line());
  }

  @Test
  void damagedUtf8IsNotReadAsSomethingElse() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Ã©l");
    byte[] damaged = bytes.clone();
    damaged[at] = 'e';
    FileRefused refused = assertThrows(FileRefused.class, () -> open(damaged));
    assertEquals("encoding 5", refused.reason() + " " + refused.line());
  }

  @Test
  void aPictureIsNoTable() {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3};
    assertEquals("binary", assertThrows(FileRefused.class, () -> open(bytes)).reason());
  }

  private static FileRefused refused(String text) {
    return assertThrows(FileRefused.class, () -> rows(open(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static CsvTable open(byte[] bytes) throws IOException {
    return CsvTable.open(() -> new ByteArrayInputStream(bytes), "NOM"::equals);
  }

  private static List<SourceRow> rows(SourceTable table) throws IOException {
    List<SourceRow> rows = new ArrayList<>();
    table.forEach(rows::add);
    return rows;
  }
}
