package org.galien.patients;

import java.time.LocalDate;
import java.util.Locale;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.messages.Messages;
import org.galien.platform.voice.Age;
import org.galien.platform.voice.Dates;

/** What stands beside a name so that nobody takes one person for another. */
public final class IdentityLine {

  private IdentityLine() {}

  /**
   * « née ROUSSEL, 14/03/1958 (68 ans), F ».
   *
   * @param bornAs birth name where it is not the name shown, else null
   * @param today says how old they are
   */
  public static String of(
      String bornAs, LocalDate birth, AdministrativeSex sex, LocalDate today, Locale locale) {
    String code = sex.code().toLowerCase(Locale.ROOT);
    String born =
        bornAs == null ? "" : Messages.text(locale, "patients.born." + code) + " " + bornAs + ", ";
    return born + born(birth, today, locale) + ", " + Messages.text(locale, "patients.sex." + code);
  }

  /** « 14/03/1958 (68 ans) ». */
  public static String born(LocalDate birth, LocalDate today, Locale locale) {
    return Dates.date(birth) + " (" + Age.between(birth, today).text(locale) + ")";
  }
}
