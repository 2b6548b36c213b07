package org.galien.launcher.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.galien.launcher.machine.Secret;

/** The one sheet that opens backups, to be printed, locked away and removed from the machine. */
final class RecoverySheet {

  private static final float MARGIN = 56;
  private static final float LINE = 1.45f;
  private static final int TEXT = 11;
  private static final int TITLE = 20;
  private static final int WORD = 22;

  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDFont typed = new PDType1Font(FontName.COURIER_BOLD);

  /**
   * @param file readable by its owner only
   */
  static void write(Path file, String target, Passphrase passphrase, LocalDate day)
      throws IOException {
    try (PDDocument document = new PDDocument();
        var bytes = new java.io.ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle("Fiche de restauration de Galien");
      document.getDocumentCatalog().setLanguage("fr-FR");
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        new RecoverySheet().draw(out, target, passphrase, day);
      }
      document.save(bytes);
      Secret.write(file.toAbsolutePath(), bytes.toByteArray());
    }
  }

  private void draw(PDPageContentStream out, String target, Passphrase word, LocalDate day)
      throws IOException {
    String made = day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH));
    out.beginText();
    out.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN - TITLE);
    line(out, bold, TITLE, "Fiche de restauration de Galien");
    lines(
        out,
        "Imprimée le " + made + ". À garder hors du cabinet, sous clé ; une copie chez un tiers de",
        "confiance. Effacez ensuite le fichier de l’ordinateur. Sans cette phrase, personne ne peut",
        "relire les sauvegardes : ni vous, ni ceux qui font Galien.",
        "");
    line(out, bold, TEXT, "La phrase qui ouvre les sauvegardes");
    line(out, plain, TEXT, "");
    String text = word.text();
    int half = text.length() / 2;
    line(out, typed, WORD, text.substring(0, half));
    line(out, typed, WORD, text.substring(half + 1));
    lines(
        out,
        "",
        "Chiffres 0 à 9, lettres sans I, L, O ni U. Le dernier signe de chaque groupe vérifie les",
        "quatre autres : une faute de frappe est signalée, avec son groupe.",
        "");
    line(out, bold, TEXT, "Où elles sont");
    line(out, typed, TEXT, shown(target));
    line(out, plain, TEXT, "");
    line(out, bold, TEXT, "Restaurer sur une machine vide");
    lines(
        out,
        "1. Installez Galien (Debian 12 ou Ubuntu 24.04), sans le démarrer.",
        "2. Branchez le disque, ou montez le partage, où sont les sauvegardes.",
        "3. Dans un terminal, avec le dossier ci-dessus :");
    line(out, typed, TEXT, "   galien restore " + shown(target) + " --in-place");
    lines(
        out,
        "4. Tapez la phrase. Galien remet tout, recompte et compare, puis dit ce qu’il a trouvé.",
        "5. Démarrez Galien. Les comptes et les mots de passe sont ceux du jour de la sauvegarde.",
        "",
        "Pour une sauvegarde plus ancienne : galien restore DOSSIER/runs/DATE.galien --in-place",
        "Pour seulement regarder, sans rien remplacer : --to UN-DOSSIER-VIDE",
        "",
        "Sauvegarde chiffrée par AES-256-GCM ; clé protégée par Argon2id (64 Mio, 3 passes).");
    out.endText();
  }

  private void lines(PDPageContentStream out, String... lines) throws IOException {
    for (String one : List.of(lines)) {
      line(out, plain, TEXT, one);
    }
  }

  private static void line(PDPageContentStream out, PDFont font, int size, String text)
      throws IOException {
    out.setFont(font, size);
    out.setLeading(size * LINE);
    out.showText(text);
    out.newLine();
  }

  /** The standard fonts have the letters of Western Europe only. */
  private static String shown(String target) {
    return target.replaceAll("[^\\x20-\\x7E\\u00A0-\\u00FF]", "?");
  }
}
