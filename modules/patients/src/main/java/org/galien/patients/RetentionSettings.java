package org.galien.patients;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * CNIL, référentiel 2020-081: five years in use after the last contact, fifteen more in an archive.
 *
 * @param activeYears after the last contact
 * @param archiveYears after those
 */
@SettingsPrefix("galien.retention")
record RetentionSettings(
    @Setting(
            value = "5",
            min = 1,
            max = 50,
            doc =
                "Années après le dernier contact au bout desquelles un dossier est proposé à"
                    + " l’archivage")
        int activeYears,
    @Setting(
            value = "15",
            min = 1,
            max = 80,
            doc =
                "Années d’archive ensuite, au bout desquelles le dossier est signalé : à une personne"
                    + " de décider, rien n’est jamais supprimé tout seul")
        int archiveYears) {}
