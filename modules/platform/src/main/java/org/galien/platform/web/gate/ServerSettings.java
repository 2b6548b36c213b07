package org.galien.platform.web.gate;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param names by which browsers call the server, beside its addresses; separated by commas
 * @param patientsPort where patients are answered, and nobody else; 0: nowhere
 */
@SettingsPrefix("galien.server")
record ServerSettings(
    @Setting(value = "", doc = "Noms du serveur sur le réseau du cabinet, séparés par des virgules")
        String names,
    @Setting(
            value = "0",
            min = 0,
            max = 65_535,
            doc =
                "Port HTTPS de ce que les patients ouvrent, sans aucun écran du cabinet ; 0 : aucun")
        int patientsPort) {}
