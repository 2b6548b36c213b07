package org.galien.platform.settings;

import java.nio.file.Path;

/**
 * @param dir where everything that is not in the database lies: vault, secrets, copies of the audit
 *     trail's head
 */
@SettingsPrefix("galien.data")
public record DataFolder(
    @Setting(value = "data", doc = "Dossier des données : coffre de fichiers et secrets")
        Path dir) {}
