package org.galien.web.server;

import java.nio.file.Path;
import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param dir where secrets lie, in {@code secrets/}
 */
@SettingsPrefix("galien.data")
record DataSettings(
    @Setting(value = "data", doc = "Dossier des données : coffre de fichiers et secrets")
        Path dir) {}
