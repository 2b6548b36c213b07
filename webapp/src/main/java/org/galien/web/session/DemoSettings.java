package org.galien.web.session;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param demo true for the fictitious practice: its accounts stand on the sign-in page
 */
@SettingsPrefix("galien")
record DemoSettings(
    @Setting(value = "false", doc = "Cabinet fictif : comptes affichés à la connexion")
        boolean demo) {}
