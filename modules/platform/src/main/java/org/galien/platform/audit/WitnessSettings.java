package org.galien.platform.audit;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param folder where copies of the head are kept beside those in the data directory; none when
 *     empty
 */
@SettingsPrefix("galien.audit.witness")
record WitnessSettings(
    @Setting(
            value = "",
            doc =
                "Second dossier où noter les empreintes du journal d’audit : clé USB, partage"
                    + " réseau ; vide : dans le dossier des données seulement")
        String folder) {}
