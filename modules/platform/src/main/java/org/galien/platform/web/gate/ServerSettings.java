package org.galien.platform.web.gate;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param names by which browsers call the server, beside its addresses; separated by commas
 */
@SettingsPrefix("galien.server")
record ServerSettings(
    @Setting(value = "", doc = "Noms du serveur sur le réseau du cabinet, séparés par des virgules")
        String names) {}
