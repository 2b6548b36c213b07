package org.galien.billing.claims;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param bridge path, or empty for the folder of its own below the data
 */
@SettingsPrefix("galien.billing")
record BridgeSettings(
    @Setting(
            value = "",
            doc =
                "Dossier d’échange avec un module SESAM-Vitale agréé (docs/passerelle-sesam-vitale.md) ;"
                    + " vide : passerelle-sesam-vitale dans le dossier des données")
        String bridge) {}
