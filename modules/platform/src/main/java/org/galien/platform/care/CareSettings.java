package org.galien.platform.care;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param months how far back an appointment or a note still counts
 * @param openHours how long a chart that was opened asks nothing again of the same person
 */
@SettingsPrefix("galien.care")
record CareSettings(
    @Setting(
            value = "24",
            min = 1,
            max = 240,
            doc =
                "Durée, en mois, pendant laquelle un patient vu ou attendu ouvre son dossier sans"
                    + " motif (bris de glace)")
        int months,
    @Setting(
            value = "12",
            min = 1,
            max = 720,
            doc =
                "Durée, en heures, pendant laquelle un dossier ouvert ne redemande pas de motif à la"
                    + " même personne")
        int openHours) {}
