package org.galien.ai.runtime;

/** What a server of models speaks. */
public enum ServerKind {
  OLLAMA,
  /** The protocol of OpenAI, spoken by local servers such as those of llama.cpp and bitnet.cpp. */
  OPENAI
}
