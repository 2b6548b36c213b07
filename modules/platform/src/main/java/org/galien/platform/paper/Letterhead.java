package org.galien.platform.paper;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/** The head of what a practice prints, as far as no account holds it. */
@SettingsPrefix("galien.letterhead")
public record Letterhead(
    @Setting(value = "", doc = "Adresse du cabinet sur les ordonnances et courriers, sans la ville")
        String street,
    @Setting(value = "", doc = "Code postal et ville du cabinet sur les ordonnances et courriers")
        String town,
    @Setting(value = "", doc = "Téléphone du cabinet sur les ordonnances et courriers, avec +33")
        String phone,
    @Setting(value = "", doc = "Adresse électronique du cabinet sur les ordonnances et courriers")
        String email) {

  /** Nothing is left for the hand. */
  public boolean whole() {
    return !street.isBlank() && !town.isBlank() && !phone.isBlank() && !email.isBlank();
  }

  /** The town alone, for « Lille, le … »; may be empty. */
  public String townName() {
    return town.replaceFirst("^\\d{5} +", "");
  }
}
