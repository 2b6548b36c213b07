package org.galien.platform.demo;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param demo whether the fictitious cabinet is loaded and its accounts shown
 */
@SettingsPrefix("galien")
record DemoSettings(
    @Setting(value = "false", doc = "Charger le cabinet de démonstration et afficher ses comptes")
        boolean demo) {}
