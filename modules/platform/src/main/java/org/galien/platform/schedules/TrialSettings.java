package org.galien.platform.schedules;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param trial whether this start only shows that the suite starts
 */
@SettingsPrefix("galien")
record TrialSettings(
    @Setting(
            value = "false",
            doc = "Démarrage d’essai pendant une mise à jour : rien n’est envoyé, aucune tâche")
        boolean trial) {}
