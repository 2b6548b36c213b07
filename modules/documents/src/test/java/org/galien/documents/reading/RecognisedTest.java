package org.galien.documents.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RecognisedTest {

  private static String word(int block, int line, int left, int top, int width, String text) {
    return String.join(
        "\t",
        "5",
        "1",
        "" + block,
        "1",
        "" + line,
        "1",
        "" + left,
        "" + top,
        "" + width,
        "20",
        "90",
        text);
  }

  @Test
  void joinsWordsLinesAndParagraphs() {
    String tsv =
        String.join(
            "\n",
            word(1, 1, 0, 0, 50, "Madame"),
            word(1, 1, 60, 0, 50, "DURAND"),
            word(1, 2, 0, 40, 50, "Née"),
            word(2, 1, 0, 400, 50, "Potassium"));
    assertEquals("Madame DURAND\nNée\n\nPotassium", Recognised.parse(tsv).text());
  }

  @Test
  void mendsALineThatWasCutIntoBlocks() {
    String tsv =
        String.join(
            "\n",
            word(1, 1, 0, 0, 50, "2"),
            word(1, 1, 60, 0, 50, "49"),
            word(1, 2, 0, 40, 50, "fin"),
            word(2, 1, 120, 4, 50, "04"),
            word(3, 1, 52, 44, 50, "ale"));
    assertEquals("2 49 04\nfinale", Recognised.parse(tsv).text());
  }

  @Test
  void leavesColumnsApart() {
    String tsv = word(1, 1, 0, 0, 50, "Dr") + "\n" + word(2, 1, 500, 0, 50, "Madame");
    assertEquals("Dr\n\nMadame", Recognised.parse(tsv).text());
  }

  @Test
  void saysHowSureItIs() {
    assertEquals(90, Recognised.parse(word(1, 1, 0, 0, 50, "mot")).confidence());
    assertEquals(0, Recognised.parse("").confidence());
  }

  @Test
  void keepsTheRowsOfATableTogether() {
    String tsv =
        String.join(
            "\n",
            word(1, 1, 0, 0, 90, "Potassium"),
            word(1, 2, 0, 40, 90, "Sodium"),
            word(2, 1, 700, 2, 90, "(3,5-5,0)"),
            word(2, 2, 700, 42, 90, "(135-145)"),
            word(3, 1, 400, 1, 50, "7,2"),
            word(3, 1, 455, 1, 50, "mmol/L"),
            word(3, 2, 400, 41, 50, "140"));
    assertEquals(
        "Potassium 7,2 mmol/L (3,5-5,0)\nSodium 140 (135-145)", Recognised.parse(tsv).text());
  }

  @Test
  void leavesTwoAddressesApart() {
    String tsv =
        String.join(
            "\n",
            word(1, 1, 0, 0, 90, "Clinique"),
            word(1, 2, 0, 40, 90, "Nantes"),
            word(2, 1, 700, 0, 90, "12"),
            word(2, 1, 800, 0, 90, "Lilas-sur-Mer"));
    assertEquals("Clinique\nNantes\n\n12 Lilas-sur-Mer", Recognised.parse(tsv).text());
  }
}
