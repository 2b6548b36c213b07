package org.galien.platform.records;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param days how long a file that was made may be fetched
 */
@SettingsPrefix("galien.records")
record RecordSettings(
    @Setting(
            value = "7",
            min = 1,
            max = 90,
            doc =
                "Durée, en jours, pendant laquelle l’export complet d’un dossier peut être"
                    + " téléchargé ; il est ensuite supprimé")
        int days) {}
