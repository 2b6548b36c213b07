package org.galien.letters.dispatch;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param outbox absolute path, or empty for none
 */
@SettingsPrefix("galien.letters")
record OutboxSettings(
    @Setting(
            value = "",
            doc =
                "Dossier de départ du logiciel de messagerie sécurisée (MSSanté, Apicrypt), où les"
                    + " courriers sont déposés ; vide : aucun")
        String outbox) {}
