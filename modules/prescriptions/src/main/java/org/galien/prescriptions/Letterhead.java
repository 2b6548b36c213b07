package org.galien.prescriptions;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/** What the law wants at the head of a prescription (CSP, art. R. 5132-3) and no account holds. */
@SettingsPrefix("galien.letterhead")
public record Letterhead(
    @Setting(value = "", doc = "Adresse du cabinet sur les ordonnances, sans la ville")
        String street,
    @Setting(value = "", doc = "Code postal et ville du cabinet sur les ordonnances") String town,
    @Setting(value = "", doc = "Téléphone du cabinet sur les ordonnances, avec +33") String phone,
    @Setting(value = "", doc = "Adresse électronique du cabinet sur les ordonnances")
        String email) {

  /** What is missing of what the law asks for. */
  public boolean whole() {
    return !street.isBlank() && !town.isBlank() && !phone.isBlank() && !email.isBlank();
  }
}
