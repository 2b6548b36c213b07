package org.galien.documents.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.OddPdfs;
import org.galien.documents.opening.Samples;
import org.galien.documents.opening.Unreadable;
import org.junit.jupiter.api.Test;

/** What lies inside a file is told, and can be taken out. */
class EnclosedIT {

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes);
  }

  @Test
  void saysWhatAPortfolioHolds() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("compte rendu é.pdf", Samples.pdf(1));
    files.put("cliché.png", Samples.photo(0, "png"));
    byte[] portfolio = OddPdfs.portfolio(files);
    ReadText text = Files.read(portfolio);
    assertEquals(ReadingNote.ENCLOSURES, text.note());
    assertEquals(2, text.enclosures().size());
    for (Enclosed enclosed : text.enclosures()) {
      byte[] expected = files.get(enclosed.name());
      assertEquals(expected.length, enclosed.size());
      assertEquals(FileKind.of(expected), enclosed.kind());
      assertArrayEquals(expected, Files.enclosure(portfolio, enclosed.number()));
    }
    assertThrows(Unreadable.class, () -> Files.enclosure(portfolio, 3));
  }

  @Test
  void readsAMailAndSaysWhatIsEnclosed() throws Exception {
    byte[] pdf = Samples.pdf(1);
    byte[] mail =
        OddPdfs.mail(
            "=?utf-8?q?R=C3=A9sultats?=",
            List.<String[]>of(
                new String[] {
                  "Content-Type: text/plain; charset=iso-8859-1\r\n"
                      + "Content-Transfer-Encoding: quoted-printable",
                  "Madame DURAND a =E9t=E9 vue ce matin."
                },
                new String[] {
                  "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                      + "Content-Disposition: attachment; filename*=utf-8''r%C3%A9sultat.pdf",
                  base64(pdf)
                },
                new String[] {
                  "Content-Type: message/rfc822",
                  "From: a@b.invalid\r\nSubject: Avant\r\nMIME-Version: 1.0\r\n\r\nBonjour"
                }));
    ReadText text = Files.read(mail);
    assertEquals(FileKind.MAIL, text.kind());
    assertTrue(text.body().contains("Objet : Résultats"), text.body());
    assertTrue(text.body().contains("Madame DURAND a été vue ce matin."), text.body());
    assertFalse(text.body().contains(base64(pdf).substring(0, 40)), text.body());
    assertEquals(
        List.of("résultat.pdf", "Avant.eml"),
        text.enclosures().stream().map(Enclosed::name).toList());
    assertEquals(
        List.of(FileKind.PDF, FileKind.MAIL),
        text.enclosures().stream().map(Enclosed::kind).toList());
    assertArrayEquals(pdf, Files.enclosure(mail, 1));
    String inner = new String(Files.enclosure(mail, 2), StandardCharsets.UTF_8);
    assertTrue(inner.contains("Bonjour"), inner);
  }

  @Test
  void readsTheWordsOfAnHtmlMail() throws Exception {
    byte[] mail =
        OddPdfs.mail(
            "Suivi",
            List.<String[]>of(
                new String[] {
                  "Content-Type: text/html; charset=utf-8",
                  "<style>p{}</style><p>Potassium&nbsp;: 7,2</p><p>&Agrave; contr&ocirc;ler</p>"
                }));
    ReadText text = Files.read(mail);
    assertTrue(text.body().contains("Potassium : 7,2\nÀ contrôler"), text.body());
    assertEquals(ReadingNote.NONE, text.note());
  }

  @Test
  void survivesADamagedMail() throws Exception {
    byte[] mail =
        OddPdfs.mail(
            "x", List.<String[]>of(new String[] {"Content-Type: multipart/mixed; boundary=b", ""}));
    assertEquals(FileKind.MAIL, Files.read(mail).kind());
  }
}
