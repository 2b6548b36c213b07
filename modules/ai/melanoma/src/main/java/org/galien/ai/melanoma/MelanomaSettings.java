package org.galien.ai.melanoma;

import java.nio.file.Path;
import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param folder with the weights, relative to where Galien lies
 */
@SettingsPrefix("galien.ai.melanoma")
record MelanomaSettings(
    @Setting(
            value = "ai-models/melanoma",
            doc = "Dossier des poids du dépistage cutané, depuis celui de Galien ; absent : rien")
        String folder) {

  Path path() {
    return Path.of(System.getProperty("galien.home", ".")).resolve(folder);
  }
}
