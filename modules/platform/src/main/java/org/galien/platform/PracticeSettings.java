package org.galien.platform;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * Who and where the practice is.
 *
 * @param timeZone IANA zone of the practice's wall clock
 * @param name shown on the sign-in page and in the top bar
 */
@SettingsPrefix("galien.practice")
public record PracticeSettings(
    @Setting(value = "Europe/Paris", doc = "Fuseau horaire du cabinet") String timeZone,
    @Setting(value = "Cabinet médical", doc = "Nom du cabinet") String name) {}
