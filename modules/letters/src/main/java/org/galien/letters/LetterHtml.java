package org.galien.letters;

import java.util.stream.Collectors;
import org.galien.letters.text.LetterKind;
import org.galien.letters.text.LetterText;
import org.galien.patients.PatientView;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.paper.Paper;
import org.galien.platform.voice.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The sheet in HTML: its words are French, whatever the screens speak. */
final class LetterHtml {

  private static final String BY_HAND = "………………… (à compléter à la main)";
  private static final String DOTS = "…………………";

  private final LetterSheet sheet;

  LetterHtml(LetterSheet sheet) {
    this.sheet = sheet;
  }

  String text() {
    String title = Paper.text(sheet.letter().title());
    return "<html lang=\"fr\"><head><title>"
        + title
        + "</title><meta name=\"subject\" content=\""
        + title
        + "\"/><style>"
        + LetterStyle.CSS
        + "</style></head><body>"
        + running()
        + head()
        + heading(title)
        + replaced()
        + body()
        + "</body></html>";
  }

  /** On every page: for whom, by whom, and which page it is. */
  private String running() {
    return "<div class=\"top\"><div><b>"
        + Paper.text(sheet.patient().display())
        + "</b> "
        + born()
        + "</div><div>"
        + Paper.text(sheet.signer().displayName())
        + ", "
        + LetterDates.day(sheet.signed())
        + "</div></div><div class=\"foot\">"
        + Paper.text(sheet.letter().title())
        + " · n° "
        + sheet.letter().id().value()
        + " · page <span class=\"page\"></span></div>";
  }

  private String head() {
    Letterhead head = sheet.head();
    String place = head.street().isBlank() && head.town().isBlank() ? BY_HAND : place(head);
    return "<table class=\"head\"><tr><td><b>"
        + Paper.text(sheet.signer().displayName())
        + "</b><br/>"
        + Paper.text(sheet.signer().specialty())
        + "<br/>RPPS "
        + orByHand(sheet.signer().rpps())
        + "<br/>"
        + place
        + "<br/>Tél. "
        + orByHand(head.phone())
        + mail(head)
        + "</td><td>"
        + addressee()
        + "<p class=\"day\">"
        + (head.townName().isBlank() ? "Le " : Paper.text(head.townName()) + ", le ")
        + LetterDates.day(sheet.signed())
        + "</p></td></tr></table>";
  }

  private static String place(Letterhead head) {
    return Paper.text(head.street()) + "<br/>" + Paper.text(head.town());
  }

  private static String mail(Letterhead head) {
    return head.email().isBlank() ? "" : "<br/>" + Paper.text(head.email());
  }

  private String addressee() {
    return sheet.letter().addressee().lines().map(Paper::text).collect(Collectors.joining("<br/>"));
  }

  private String heading(String title) {
    boolean letter = sheet.letter().kind() == LetterKind.LETTER;
    return letter
        ? "<h1 class=\"about\">Objet : " + title + "</h1>"
        : "<h1 class=\"title\">" + title + "</h1>";
  }

  private String replaced() {
    return sheet.letter().replaces() == null
        ? ""
        : "<p class=\"note\">Annule et remplace le document n° "
            + sheet.letter().replaces().value()
            + ".</p>";
  }

  /** The last part and the signature stay on one page; blanks are lines to write on. */
  private String body() {
    Document page = LetterText.parsed(sheet.letter().content().replace(LetterText.BLANK, DOTS));
    Element keep = page.body().appendElement("div").addClass("keep");
    Element last = keep.previousElementSibling();
    if (last != null && last.is("p, h2, h3")) {
      keep.appendChild(last);
    }
    keep.appendElement("p").addClass("sign").text(sheet.signer().displayName());
    if (sheet.letter().kind() == LetterKind.CONSENT) {
      keep.appendElement("p")
          .addClass("agreed")
          .text("Signature du patient, ou de qui le représente légalement (nom, qualité) :");
    }
    return LetterText.written(page);
  }

  private String born() {
    PatientView patient = sheet.patient();
    boolean woman = patient.traits().sex() == AdministrativeSex.FEMALE;
    String birthName = patient.traits().birthName();
    boolean another = !birthName.equals(patient.name());
    return (woman ? "née " : "né ")
        + (another ? Paper.text(birthName) + " " : "")
        + "le "
        + Dates.date(patient.traits().birthDate());
  }

  private static String orByHand(String text) {
    return text.isBlank() ? BY_HAND : Paper.text(text);
  }
}
