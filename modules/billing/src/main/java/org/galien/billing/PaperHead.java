package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.galien.patients.PatientView;
import org.galien.platform.PracticeSettings;
import org.galien.platform.messages.Messages;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.paper.Paper;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** What papers about money begin with, and how they are put together; all in French. */
@ApplicationScoped
public class PaperHead {

  @Inject Settings settings;
  @Inject Letterheads letterheads;
  @Inject Users users;

  /** The practice with its address, and the practitioner unless null. */
  public String practice(UserId practitioner) {
    Letterhead head = letterheads.current();
    StringBuilder html = new StringBuilder("<p class=\"entry\"><b>");
    html.append(Paper.text(settings.read(PracticeSettings.class).name())).append("</b>");
    for (String line : new String[] {head.street(), head.town(), head.phone(), head.email()}) {
      html.append(line.isBlank() ? "" : "<br/>" + Paper.text(line));
    }
    Optional.ofNullable(practitioner)
        .flatMap(users::find)
        .ifPresent(one -> html.append("<br/>").append(Paper.text(named(one))));
    return html.append("</p>").toString();
  }

  private static String named(UserView one) {
    String specialty = one.specialty() == null ? "" : ", " + one.specialty();
    return one.displayName()
        + specialty
        + (one.rpps() == null || one.rpps().isBlank() ? "" : ", RPPS " + one.rpps());
  }

  /** Name and address, where a window of an envelope shows them. */
  public static String addressee(PatientView patient) {
    StringBuilder html = new StringBuilder("<p style=\"margin:14pt 0 14pt 95mm\">");
    html.append(Paper.text(patient.display()));
    if (patient.contact() != null) {
      String town = said(patient.contact().postalCode()) + " " + said(patient.contact().town());
      for (String line : new String[] {said(patient.contact().line()), town.strip()}) {
        html.append(line.isBlank() ? "" : "<br/>" + Paper.text(line));
      }
    }
    return html.append("</p>").toString();
  }

  public static String paragraph(String text) {
    return text.isBlank() ? "" : "<p class=\"entry\">" + Paper.text(text) + "</p>";
  }

  /** A sentence of the module. */
  public static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }

  /**
   * @param body XHTML
   */
  public static byte[] pdf(String title, CharSequence body) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Paper.write(title, body.toString(), pdf);
    return pdf.toByteArray();
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }
}
