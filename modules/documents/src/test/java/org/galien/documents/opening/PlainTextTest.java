package org.galien.documents.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String LETTER =
      """
      Centre hospitalier de la Forêt, pôle médecine
      Patiente : Mme LEFÈVRE Zoé, née le 12/05/1961
      Leucocytes élevés, créatinine 82 µmol/L, fièvre à 38,5 °C
      À revoir dès réception des résultats, l'été prochain au plus tôt
      """;

  private record Bytes(byte[] bytes) implements Original {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private static String read(byte[] bytes) throws IOException, Unreadable {
    return PlainText.read(new Bytes(bytes));
  }

  @Test
  void readsWhateverCodePageTheSenderUsed() throws Exception {
    for (String page :
        new String[] {
          "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "IBM850", "x-MacRoman"
        }) {
      assertEquals(LETTER, read(LETTER.getBytes(Charset.forName(page))), page);
    }
  }

  @Test
  void readsCapitalsOfOldSoftware() throws Exception {
    String capitals = "HÉMATOLOGIE\nRÉSULTATS DE MME LEFÈVRE ZOÉ";
    for (String page : new String[] {"windows-1252", "IBM850", "x-MacRoman"}) {
      assertEquals(capitals, read(capitals.getBytes(Charset.forName(page))), page);
    }
  }

  @Test
  void keepsForeignNames() throws Exception {
    String name = "Mme SØRENSEN Åse, née le 08/08/1978, opérée, à revoir";
    assertEquals(name, read(name.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void refusesLettersThatCannotBeTold() {
    byte[] noise = new byte[400];
    Random random = new Random(7);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i % 3 == 0 ? 'a' + random.nextInt(26) : 0x80 + random.nextInt(128));
    }
    Unreadable refusal = assertThrows(Unreadable.class, () -> read(noise));
    assertEquals(QuarantineReason.ENCODING, refusal.reason());
  }

  @Test
  void cutsALongTextBetweenCharacters() throws Exception {
    String text = "é".repeat(500_000);
    assertEquals(200_000, read(text.getBytes(StandardCharsets.UTF_8)).length());
  }
}
