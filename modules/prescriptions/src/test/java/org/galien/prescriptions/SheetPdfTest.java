package org.galien.prescriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.InsStatus;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.junit.jupiter.api.Test;

class SheetPdfTest {

  private static final ZonedDateTime SIGNED =
      ZonedDateTime.of(2026, 11, 24, 10, 49, 0, 0, ZoneId.of("Europe/Paris"));
  private static final Letterhead HEAD =
      new Letterhead(
          "8, rue des Tilleuls", "59400 Cambrai", "+33 3 27 99 00 10", "contact@tilleuls.example");

  @Test
  void aSheetCarriesWhatTheLawAsksFor() throws Exception {
    String text =
        text(sheet(false, HEAD, line("LIPAVEL 20 mg, comprimé", false, false, Fixed.MTE)), 1);
    for (String mention :
        List.of(
            "Dr Hélène Castaing-Bérard",
            "Médecine générale",
            "RPPS 99700218896",
            "8, rue des Tilleuls, 59400 Cambrai, France",
            "+33 3 27 99 00 10",
            "contact@tilleuls.example",
            "DELAUNAY-ROUSSEL Marie-Thérèse",
            "née ROUSSEL le 14/03/1958, sexe féminin",
            "Cambrai, le 24 novembre 2026",
            "LIPAVEL 20 mg, comprimé – non substituable (MTE)",
            "DCI : AMLODIPINE 5 mg",
            "1 comprimé le soir, pendant 3 mois.",
            "Signature",
            "Ordonnance papier : dérogation à la prescription numérique",
            "page 1 / 1")) {
      assertTrue(text.contains(mention), mention + " in " + text);
    }
  }

  @Test
  void whatNoSettingSaysIsLeftForTheHand() throws Exception {
    String text =
        text(sheet(false, new Letterhead("", "", "", ""), line("A", false, false, Fixed.NO)), 1);
    assertTrue(text.contains("à compléter à la main"), text);
  }

  @Test
  void aBizoneKeepsTheTwoZonesApart() throws Exception {
    String text =
        text(
            sheet(
                true,
                HEAD,
                line("Ordinaire", false, false, Fixed.NO),
                line("Exonérée", true, false, Fixed.NO)),
            1);
    int upper = text.indexOf("AFFECTION EXONÉRANTE");
    int lower = text.indexOf("MALADIES INTERCURRENTES");
    assertTrue(upper > 0 && upper < text.indexOf("Exonérée"), text);
    assertTrue(text.indexOf("Exonérée") < lower && lower < text.indexOf("Ordinaire"), text);
  }

  @Test
  void securedLinesHaveASheetOfTheirOwnInWords() throws Exception {
    Sheet both =
        sheet(
            false,
            HEAD,
            line("LIPAVEL 20 mg", false, false, Fixed.NO),
            line("MORFANOL L.P. 10 mg, gélule", false, true, Fixed.NO));
    assertFalse(text(both, 1).contains("MORFANOL"));
    String secured = text(both, 2);
    for (String mention :
        List.of(
            "Ordonnance sécurisée",
            "Nombre de spécialités prescrites : 1",
            "(un)",
            "MORFANOL L.P. dix milligrammes, gélule",
            "deux gélules le soir",
            "papier sécurisé",
            "DELAUNAY-ROUSSEL Marie-Thérèse",
            "page 2 / 2",
            "Signature")) {
      assertTrue(secured.contains(mention), mention + " in " + secured);
    }
  }

  @Test
  void eachKindHasASheetOfItsOwn() throws Exception {
    Line biology = free("Kaliémie, créatininémie", LineKind.BIOLOGY);
    Line nursing = free("Pansement tous les deux jours", LineKind.NURSING);
    Sheet sheet = sheet(true, HEAD, biology, line("Ordinaire", false, false, Fixed.NO), nursing);
    assertFalse(text(sheet, 1).contains("Kaliémie"));
    String second = text(sheet, 2);
    assertTrue(second.contains("biologie médicale") && second.contains("1. Kaliémie"), second);
    assertTrue(second.contains("RPPS 99700218896") && second.contains("Signature"), second);
    assertTrue(text(sheet, 3).contains("soins infirmiers"));
    Sheet therapies =
        sheet(
            false,
            HEAD,
            free("Bilan orthoptique", LineKind.ORTHOPTICS),
            free("Bilan orthophonique avec rééducation si nécessaire", LineKind.SPEECH));
    assertTrue(text(therapies, 1).contains("Ordonnance : orthophonie"), text(therapies, 1));
    assertTrue(text(therapies, 2).contains("1. Bilan orthoptique"), text(therapies, 2));
  }

  @Test
  void kindsPrintTheirDetailAndAPreviewSaysThatItIsNone() throws Exception {
    Line imaging =
        new Line(
            LineDraft.of(LineKind.IMAGING, "Radiographie du genou gauche", "Gonalgie"),
            "Radiographie du genou gauche",
            "",
            "",
            Set.of(),
            "Gonalgie",
            0,
            false,
            "",
            List.of());
    Sheet signed = sheet(false, HEAD, imaging);
    assertTrue(text(signed, 1).contains("Radiographie du genou gauche Indication : Gonalgie."));
    Line empty = free("Pansement", LineKind.NURSING).with(List.of(Remark.stop("detail-missing")));
    Sheet preview =
        new Sheet(
            signed.id(),
            signed.prescriber(),
            HEAD,
            signed.patient(),
            null,
            SIGNED,
            false,
            null,
            true,
            List.of(empty));
    String text = text(preview, 1);
    assertTrue(text.contains("Aperçu avant signature : à ne pas remettre"), text);
    assertTrue(text.contains("À compléter avant la signature"), text);
    assertFalse(text.contains("Signature "), text);
  }

  private static Line free(String text, LineKind kind) {
    return new Line(
        LineDraft.free(text, kind), text, "", "", Set.of(), "", 0, false, "", List.of());
  }

  @Test
  void everyPageNamesThePatientAndNoLineIsPartedNorLeftAlone() throws Exception {
    List<Line> many = new ArrayList<>();
    for (int i = 0; i < 43; i++) {
      many.add(line("MÉDICAMENT" + i + " 20 mg, comprimé", false, false, Fixed.NO));
    }
    Sheet sheet = sheet(false, HEAD, many.toArray(Line[]::new));
    try (PDDocument pdf = Loader.loadPDF(SheetPdf.of(sheet))) {
      int pages = pdf.getNumberOfPages();
      assertTrue(pages > 2);
      for (int page = 1; page <= pages; page++) {
        String text = text(pdf, page);
        assertTrue(text.contains("DELAUNAY-ROUSSEL Marie-Thérèse"), "patient on " + page);
        assertTrue(text.contains("page " + page + " / " + pages), "number on " + page);
        assertTrue(text.contains("MÉDICAMENT"), "a line on " + page);
        assertEquals(
            text.split("MÉDICAMENT").length, text.split("DCI").length, "lines whole on " + page);
        assertEquals(
            text.split("MÉDICAMENT").length,
            text.split("pendant 3 mois").length,
            "lines whole on " + page);
      }
      assertTrue(text(pdf, pages).contains("Signature"));
    }
  }

  @Test
  void itIsTaggedAndItsFontsAreInIt() throws Exception {
    try (PDDocument pdf =
        Loader.loadPDF(SheetPdf.of(sheet(true, HEAD, line("A", true, true, Fixed.NO))))) {
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
    }
  }

  private static Line line(String label, boolean ald, boolean secured, Fixed fixed) {
    LineDraft draft =
        new LineDraft(
            "90000001", label, "1 soir", false, ald, secured, false, fixed, LineKind.DRUG);
    return new Line(
        draft,
        label,
        "AMLODIPINE 5 mg",
        "",
        Set.of(),
        "1 comprimé le soir, pendant 3 mois",
        90,
        secured,
        secured ? "deux gélules le soir" : "",
        List.of());
  }

  private static Sheet sheet(boolean twoZones, Letterhead head, Line... lines) {
    Traits traits =
        Traits.of("ROUSSEL", "Marie-Thérèse", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE)
            .using("DELAUNAY-ROUSSEL");
    PatientView patient =
        new PatientView(
            new PatientId(1),
            1,
            traits,
            null,
            InsStatus.PROVISIONAL,
            PatientDraft.of(traits).contact(),
            "",
            Set.of());
    UserView doctor =
        new UserView(
            new UserId(1),
            "h",
            "Dr Hélène Castaing-Bérard",
            Set.of(Role.PHYSICIAN),
            "Médecine générale",
            "",
            "99700218896",
            true,
            false,
            1,
            1);
    return new Sheet(
        new PrescriptionId(7),
        doctor,
        head,
        patient,
        null,
        SIGNED,
        twoZones,
        null,
        false,
        List.of(lines));
  }

  private static String text(Sheet sheet, int page) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(SheetPdf.of(sheet))) {
      return text(pdf, page);
    }
  }

  private static String text(PDDocument pdf, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s+", " ");
  }
}
