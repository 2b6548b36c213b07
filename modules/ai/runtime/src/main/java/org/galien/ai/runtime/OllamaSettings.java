package org.galien.ai.runtime;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * Where the model server is and how it is used.
 *
 * @param model {@code aucun} for no model at all
 * @param embeddingModel {@code aucun} for none
 * @param contextTokens size of the context asked of the server, prompt and answer together
 * @param timeoutSeconds for one answer, waiting for the previous one not counted
 */
@SettingsPrefix("galien.ai.ollama")
record OllamaSettings(
    @Setting(
            value = "http://127.0.0.1:11434",
            doc = "Adresse du serveur Ollama, sur cette machine ou sur le réseau du cabinet")
        String url,
    @Setting(
            value = "mistral:7b",
            doc = "Modèle de texte demandé à Ollama ; « aucun » : extraction seule")
        String model,
    @Setting(
            value = "aucun",
            doc =
                "Modèle de plongement demandé à Ollama ; « aucun » : recherche par les mots seuls")
        String embeddingModel,
    @Setting(
            value = "8192",
            min = 1024,
            max = 262_144,
            doc = "Taille du contexte en jetons, question et réponse comprises")
        int contextTokens,
    @Setting(value = "600", min = 5, max = 7_200, doc = "Durée maximale d'une réponse, en secondes")
        int timeoutSeconds,
    @Setting(
            value = "1",
            min = 1,
            max = 16,
            doc = "Nombre de réponses demandées en même temps au serveur de modèles")
        int concurrency) {

  boolean withoutModel() {
    return none(model);
  }

  boolean withoutEmbeddings() {
    return none(embeddingModel);
  }

  private static boolean none(String name) {
    return name.isBlank() || name.equals("aucun");
  }
}
