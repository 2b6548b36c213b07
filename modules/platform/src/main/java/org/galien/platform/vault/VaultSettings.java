package org.galien.platform.vault;

import java.nio.file.Path;
import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param dir where everything that is not in the database lies: vault and secrets
 */
@SettingsPrefix("galien.data")
record VaultSettings(
    @Setting(value = "data", doc = "Dossier des données : coffre de fichiers et secrets")
        Path dir) {}
