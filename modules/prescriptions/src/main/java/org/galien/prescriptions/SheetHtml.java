package org.galien.prescriptions;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.galien.patients.PatientView;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.paper.Paper;
import org.galien.platform.voice.Dates;
import org.galien.prescriptions.posology.NumberWords;
import org.galien.prescriptions.posology.Spelled;

/** The sheet in HTML: its words are French by law, whatever the screens speak. */
final class SheetHtml {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final String BY_HAND = "………………… (à compléter à la main)";

  private static final String DRAFT = "Aperçu avant signature : à ne pas remettre";

  private final Sheet sheet;
  private final StringBuilder html = new StringBuilder();
  private int number;
  private int sections;

  SheetHtml(Sheet sheet) {
    this.sheet = sheet;
  }

  String text() {
    html.append("<html lang=\"fr\"><head><title>Ordonnance du ")
        .append(LONG.format(sheet.signed()))
        .append("</title><meta name=\"subject\" content=\"Ordonnance\"/><style>")
        .append(SheetStyle.CSS)
        .append("</style></head><body>");
    running();
    for (LineKind kind : LineKind.values()) {
      if (!sheet.ordinary(kind).isEmpty()) {
        section(title(kind));
        if (sheet.twoZones()) {
          twoZones(kind);
        } else {
          signedLines(sheet.ordinary(kind));
        }
        html.append("</div>");
      }
    }
    if (!sheet.secured().isEmpty()) {
      section("Ordonnance sécurisée");
      secured();
      html.append("</div>");
    }
    return html.append("</body></html>").toString();
  }

  /** On every page: who prescribes, for whom, and which page it is. */
  private void running() {
    PatientView patient = sheet.patient();
    html.append("<div class=\"top\"><div class=\"who\"><b>")
        .append(Paper.text(patient.display()))
        .append("</b> ")
        .append(born(patient))
        .append("</div><div class=\"by\">")
        .append(Paper.text(sheet.prescriber().displayName()))
        .append(", ")
        .append(LONG.format(sheet.signed()))
        .append("</div></div><div class=\"foot\">")
        .append(
            sheet.draft()
                ? DRAFT
                : "Ordonnance papier : dérogation à la prescription numérique · n° "
                    + sheet.id().value())
        .append(" · page <span class=\"page\"></span></div>");
  }

  /** Each on a sheet of its own, with its own numbers. */
  private void section(String title) {
    html.append(sections++ > 0 ? "<div class=\"next\">" : "<div>").append(head());
    number = 0;
    html.append("<h1>").append(title).append("</h1>");
    if (sheet.replaces() != null) {
      html.append("<p class=\"note\">Annule et remplace l’ordonnance n° ")
          .append(sheet.replaces().value())
          .append(".</p>");
    }
  }

  private String head() {
    Letterhead head = sheet.head();
    PatientView patient = sheet.patient();
    String town = head.townName();
    return "<table class=\"head\"><tr><td><b>"
        + Paper.text(sheet.prescriber().displayName())
        + "</b><br/>"
        + Paper.text(sheet.prescriber().specialty())
        + "<br/>RPPS "
        + orByHand(sheet.prescriber().rpps())
        + "</td><td class=\"right\">"
        + (head.street().isBlank() && town.isBlank()
            ? BY_HAND
            : Paper.text(head.street() + ", " + head.town() + ", France"))
        + "<br/>Tél. "
        + orByHand(head.phone())
        + "<br/>"
        + orByHand(head.email())
        + "</td></tr></table><table class=\"head\"><tr><td><b>"
        + Paper.text(patient.display())
        + "</b><br/>"
        + born(patient)
        + ", sexe "
        + sex(patient.traits().sex())
        + (sheet.weight() == null ? "" : "<br/>Poids : " + orByHand(sheet.weight()))
        + "</td><td class=\"right\">"
        + (town.isBlank() ? "Le " : Paper.text(town) + ", le ")
        + LONG.format(sheet.signed())
        + "</td></tr></table>";
  }

  private void twoZones(LineKind kind) {
    html.append("<div class=\"zone\"><h2>Prescriptions relatives au traitement de l’affection de")
        .append(" longue durée reconnue (liste ou hors liste) (AFFECTION EXONÉRANTE)</h2>");
    items(sheet.ald(kind, true));
    html.append("</div><div class=\"zone\"><h2>Prescriptions SANS RAPPORT avec l’affection de")
        .append(" longue durée (MALADIES INTERCURRENTES)</h2>");
    signedLines(sheet.ald(kind, false));
    html.append("</div>");
  }

  private void secured() {
    int count = sheet.secured().size();
    html.append("<p class=\"note\">À imprimer sur papier sécurisé (arrêté du 31 mars 1999).</p>")
        .append("<p>Nombre de spécialités prescrites : <span class=\"square\">")
        .append(count)
        .append("</span> (")
        .append(NumberWords.of(count))
        .append(")</p>");
    signedLines(sheet.secured());
  }

  /** The last line and the signature stay on one page. */
  private void signedLines(List<Line> lines) {
    int last = Math.max(0, lines.size() - 1);
    if (last > 0) {
      items(lines.subList(0, last));
    }
    html.append("<div class=\"keep\">");
    items(lines.subList(last, lines.size()));
    html.append("<p class=\"sign\">")
        .append(sheet.draft() ? DRAFT : "Signature")
        .append("</p></div>");
  }

  private void items(List<Line> lines) {
    if (lines.isEmpty()) {
      html.append("<p class=\"none\">Néant</p>");
    }
    for (Line line : lines) {
      html.append("<div class=\"item\"><span class=\"n\">").append(++number).append(".</span> ");
      item(line);
      html.append("</div>");
    }
  }

  private void item(Line line) {
    html.append("<b>").append(Paper.text(line.label())).append("</b>");
    if (line.draft().fixed() != Fixed.NO) {
      html.append(" – non substituable (").append(line.draft().fixed().code()).append(")");
    }
    if (!line.dci().isEmpty()) {
      html.append("<br/><span class=\"dci\">DCI : ")
          .append(Paper.text(line.dci()))
          .append("</span>");
    }
    if (line.secured()) {
      html.append("<br/>En toutes lettres : ").append(Paper.text(Spelled.of(line.label())));
    }
    String how = line.secured() ? line.inWords() : line.posology();
    if (!how.isEmpty()) {
      html.append("<br/>")
          .append(detail(line.draft().kind()))
          .append(Paper.text(how))
          .append(how.endsWith(".") ? "" : ".");
    }
    if (sheet.draft() && line.stops()) {
      html.append("<br/><i>À compléter avant la signature.</i>");
    }
    if (line.draft().overlap()) {
      html.append("<br/>Chevauchement avec une ordonnance antérieure décidé par le prescripteur.");
    }
  }

  private static String detail(LineKind kind) {
    return switch (kind) {
      case DRUG -> "";
      case BIOLOGY -> "Renseignements : ";
      case IMAGING -> "Indication : ";
      case NURSING -> "Nombre et durée : ";
      case PHYSIOTHERAPY, SPEECH, ORTHOPTICS -> "Indication et précisions : ";
      case DEVICE -> "Quantité et durée : ";
    };
  }

  private static String title(LineKind kind) {
    return switch (kind) {
      case DRUG -> "Ordonnance";
      case BIOLOGY -> "Ordonnance : biologie médicale";
      case IMAGING -> "Ordonnance : imagerie";
      case NURSING -> "Ordonnance : soins infirmiers";
      case PHYSIOTHERAPY -> "Ordonnance : masso-kinésithérapie";
      case SPEECH -> "Ordonnance : orthophonie";
      case ORTHOPTICS -> "Ordonnance : orthoptie";
      case DEVICE -> "Ordonnance : dispositifs médicaux";
    };
  }

  private static String born(PatientView patient) {
    boolean woman = patient.traits().sex() == AdministrativeSex.FEMALE;
    String birthName = patient.traits().birthName();
    boolean another = !birthName.equals(patient.name());
    return (woman ? "née " : "né ")
        + (another ? Paper.text(birthName) + " " : "")
        + "le "
        + Dates.date(patient.traits().birthDate());
  }

  private static String sex(AdministrativeSex sex) {
    return switch (sex) {
      case FEMALE -> "féminin";
      case MALE -> "masculin";
      case UNKNOWN -> "indéterminé";
    };
  }

  private static String orByHand(String text) {
    return text.isBlank() ? BY_HAND : Paper.text(text);
  }
}
