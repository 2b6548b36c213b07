package org.galien.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.letters.text.LetterKind;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.InsStatus;
import org.galien.patients.identity.Traits;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

  @Test
  void everyPageSaysForWhomByWhomAndWhichItIsAndFontsAreInIt() throws IOException {
    String text = "<p>" + "Le patient va bien et le dit volontiers. ".repeat(30) + "</p>";
    try (PDDocument pdf = pdf(LetterKind.LETTER, text.repeat(12), null)) {
      int count = pdf.getNumberOfPages();
      assertTrue(count >= 4, "pages: " + count);
      List<String> pages = pages(pdf);
      for (int i = 0; i < count; i++) {
        String page = pages.get(i);
        assertTrue(page.contains("DELAUNAY Marie née le 14/03/1958"), page);
        assertTrue(page.contains("Dr Essai, 1er novembre 2026"), page);
        assertTrue(page.contains("page " + (i + 1) + " / " + count), page);
      }
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
    }
  }

  /** Whatever the length, the signature has words above it, and no paragraph leaves one line. */
  @Test
  void neitherASignatureNorALineStandsAlone() throws IOException {
    for (int paragraphs = 16; paragraphs < 34; paragraphs++) {
      List<String> said = new ArrayList<>();
      for (int i = 0; i < paragraphs; i++) {
        said.add("<p>Alinéa " + i + ". " + "Quelques mots qui se suivent ici. ".repeat(5) + "</p>");
      }
      try (PDDocument pdf = pdf(LetterKind.REPORT, String.join("", said), null)) {
        for (String page : pages(pdf)) {
          List<String> lines = body(page);
          assertTrue(lines.size() >= 2, paragraphs + ": " + page);
        }
        String last = pages(pdf).getLast();
        assertTrue(last.contains("Alinéa " + (paragraphs - 1)), paragraphs + ": " + last);
      }
    }
  }

  @Test
  void theHeadNamesWhatTheLawAsksForAndWhoIsWrittenTo() throws IOException {
    try (PDDocument pdf = pdf(LetterKind.CERTIFICATE, "<p>Vu ce jour, le […].</p>", 7L)) {
      String text = new PDFTextStripper().getText(pdf);
      for (String wanted :
          List.of(
              "Dr Essai",
              "Médecine générale",
              "RPPS 99700218896",
              "1 rue du Banc",
              "59400 Cambrai",
              "Tél. +33 3 27 00 00 00",
              "Dr ROUSSEL Marie",
              "Cambrai, le 1er novembre 2026",
              "Essai & <suite>",
              "Annule et remplace le document n° 7.",
              "le …………………")) {
        assertTrue(text.contains(wanted), wanted + " in " + text);
      }
    }
  }

  @Test
  void aConsentHasRoomForThePatientsSignature() throws IOException {
    try (PDDocument pdf = pdf(LetterKind.CONSENT, "<table><tr><td>a</td></tr></table>", null)) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("Signature du patient"));
    }
  }

  private static List<String> pages(PDDocument pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(i);
      stripper.setEndPage(i);
      pages.add(stripper.getText(pdf));
    }
    return pages;
  }

  /** Lines of a page without head, foot and signature. */
  private static List<String> body(String page) {
    return page.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.contains("née le") && !line.contains("page "))
        .filter(line -> !line.startsWith("Dr Essai"))
        .toList();
  }

  private static PDDocument pdf(LetterKind kind, String content, Long replaces) throws IOException {
    LetterView letter =
        new LetterView(
            new LetterId(12),
            new PatientId(1),
            "adressage",
            kind,
            "Essai & <suite>",
            content,
            null,
            "Dr ROUSSEL Marie\n3 rue Haute",
            LetterView.Status.SIGNED,
            true,
            3,
            new UserId(1),
            new UserId(1),
            replaces == null ? null : new LetterId(replaces),
            null,
            Instant.EPOCH,
            new UserId(1),
            Instant.EPOCH);
    UserView signer =
        new UserView(
            new UserId(1),
            "essai",
            "Dr Essai",
            Set.of(Role.PHYSICIAN),
            "Médecine générale",
            "",
            "99700218896",
            true,
            false,
            1,
            1);
    Traits traits =
        Traits.of("DELAUNAY", "Marie", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE);
    PatientView patient =
        new PatientView(
            new PatientId(1), 1, traits, null, InsStatus.PROVISIONAL, Contact.NONE, "", Set.of());
    Letterhead head =
        new Letterhead("1 rue du Banc", "59400 Cambrai", "+33 3 27 00 00 00", "a@b.example");
    return Loader.loadPDF(
        LetterPdf.of(new LetterSheet(letter, signer, head, patient, LocalDate.of(2026, 11, 1))));
  }
}
