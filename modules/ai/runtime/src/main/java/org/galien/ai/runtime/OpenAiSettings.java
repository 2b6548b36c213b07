package org.galien.ai.runtime;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * A second server of models, beside or instead of Ollama. Context, time and concurrency are those
 * of {@link OllamaSettings}; a server that was started with a smaller context keeps its own.
 */
@SettingsPrefix("galien.ai.openai")
record OpenAiSettings(
    @Setting(
            value = "",
            doc =
                "Adresse d'un serveur local au protocole OpenAI (llama.cpp, bitnet.cpp), comme"
                    + " http://127.0.0.1:8080 ; vide : aucun")
        String url,
    @Setting(value = "", doc = "Modèle demandé à ce serveur ; vide : le premier qu'il annonce")
        String model) {

  boolean there() {
    return !url.isBlank();
  }
}
