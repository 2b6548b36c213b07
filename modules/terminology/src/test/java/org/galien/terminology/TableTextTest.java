package org.galien.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read whole, or refused with the place where they cannot be. */
class TableTextTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String CODES =
      "code;libelle\nA00;Choléra\nE11.9;Diabète, sans complication\n";

  @Test
  void bothEncodingsReadTheSame() {
    assertEquals(codes(CODES.getBytes(StandardCharsets.UTF_8)), codes(CODES.getBytes(WINDOWS)));
    byte[] marked = ("\uFEFF" + CODES).getBytes(StandardCharsets.UTF_8);
    assertEquals("Choléra", codes(marked).getFirst().label());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void separatorsAreFoundAndColumnsBetweenLeftOut(String separator) {
    String file =
        String.join(separator, "E119  ", "0", "0", "Diabète", "Diabète sans complication")
            + "\r\n"
            + String.join(separator, "A00", "3", "1", "Choléra", "\"Choléra\"")
            + "\r\n";
    List<Cim10Code> codes = codes(file.getBytes(WINDOWS));
    assertEquals("E11.9", codes.getFirst().code());
    assertEquals("Diabète sans complication", codes.getFirst().label());
    assertEquals("Choléra", codes.getLast().label());
  }

  @ParameterizedTest
  @CsvSource({
    "'A00;Choléra\nB01', table-cut, 2, 4",
    "'A00;Choléra\nB01\n', table-columns, 2, 2",
    "'A00;Choléra\nA00;Encore\n', table-twice, 2, 1",
    "'A00;Choléra\nchapitre;Autre\n', table-code, 2, 1",
    "'A00;Choléra\n\nB01;\n', table-label, 3, 2",
    "'A00;Choléra\nB01;\"Var\n', table-quote, 2, 9",
    "'numero;nom\n1;x\n', table-header, 1, 1",
    "'A00\nB01\n', table-one-column, 1, 1",
  })
  void whatCannotBeReadIsRefusedWithLineAndColumn(String file, String why, int line, int column) {
    refused(file.getBytes(StandardCharsets.UTF_8), why, line, column);
  }

  @Test
  void anotherEncodingIsRefusedWhereItBegins() {
    refused(CODES.getBytes(StandardCharsets.UTF_16LE), "table-encoding", 1, 2);
    byte[] both = "A00;Choléra\nB01;É\n".getBytes(StandardCharsets.UTF_8);
    both[both.length - 2] = 'x'; // One character loses its second half.
    refused(both, "table-encoding", 2, 5);
    refused(new byte[0], "table-empty", 1, 1);
  }

  /** Cut at any byte, a file gives the lines that are whole, or nothing. */
  @Test
  void aCutFileNeverGivesHalfALine() {
    byte[] whole = CODES.getBytes(StandardCharsets.UTF_8);
    List<Cim10Code> all = codes(whole);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      try {
        assertEquals(all.subList(0, codes(part).size()), codes(part));
      } catch (TableUnreadable refused) {
        assertEquals("terminology.table-", refused.key().substring(0, 18));
      }
    }
  }

  @Test
  void noiseIsRefusedAndNeverCrashes() {
    Random random = new Random(13);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      assertThrows(TableUnreadable.class, () -> Cim10File.read(noise));
      assertThrows(TableUnreadable.class, () -> GrowthFile.read(noise));
    }
  }

  private static List<Cim10Code> codes(byte[] file) {
    return Cim10File.read(file);
  }

  private static void refused(byte[] file, String why, int line, int column) {
    TableUnreadable refused = assertThrows(TableUnreadable.class, () -> codes(file));
    assertEquals("terminology." + why, refused.key());
    assertEquals(line + ":" + column, refused.line() + ":" + refused.column());
  }
}
