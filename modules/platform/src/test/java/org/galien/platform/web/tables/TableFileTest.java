package org.galien.platform.web.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

  private static final List<List<String>> LINES =
      List.of(List.of("Nom", "Ville"), List.of("DUPRÉ", "Sains ; \"le Bas\""));

  @Test
  void aCsvIsWhatFrenchSpreadsheetsOpenByThemselves() throws IOException {
    assertEquals(
        "\uFEFFNom;Ville\r\nDUPRÉ;\"Sains ; \"\"le Bas\"\"\"\r\n",
        new String(written(TableFile.CSV, LINES), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 6", "-2", "@SUM(A1)", " =1+1", "\t=1+1", "\r\n=1+1"})
  void nothingInACsvIsAFormula(String cell) {
    String written = TableFile.csv(cell);
    assertTrue(written.startsWith("\"'"), written);
    assertTrue(written.endsWith(cell + '"'), written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DUPRÉ-MARTIN", "06 39 98 03 14", "14/03/1958", "   "})
  void whatIsNoFormulaStaysAsItIs(String cell) {
    assertEquals(cell, TableFile.csv(cell));
  }

  @Test
  void theCellsOfAWorkbookAreTextForGood() throws IOException {
    byte[] book = written(TableFile.XLSX, List.of(List.of("Nom"), List.of("=HYPERLINK(\"x\")")));
    Map<String, String> parts = parts(book);
    String sheet = parts.get("xl/worksheets/sheet1.xml");
    assertFalse(sheet.contains("<f>"), sheet);
    assertTrue(sheet.contains("t=\"s\"") || sheet.contains("t=\"inlineStr\""), sheet);
    assertTrue(parts.get("xl/styles.xml").contains("formatCode=\"@\""), parts.get("xl/styles.xml"));
  }

  private static byte[] written(TableFile kind, List<List<String>> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    kind.write("Liste", lines, out);
    return out.toByteArray();
  }

  /** By the table of contents at its end, as spreadsheets read it. */
  private static Map<String, String> parts(byte[] book) throws IOException {
    Path file = Files.createTempFile("book", ".xlsx");
    try {
      Files.write(file, book);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        Map<String, String> parts = new HashMap<>();
        for (ZipEntry part : zip.stream().toList()) {
          byte[] text = zip.getInputStream(part).readAllBytes();
          parts.put(part.getName(), new String(text, StandardCharsets.UTF_8));
        }
        return parts;
      }
    } finally {
      Files.delete(file);
    }
  }
}
