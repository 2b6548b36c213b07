package org.galien.ai.runtime;

/** How an Ollama server is asked, and what is told of its faults. */
class OllamaTextModelIT extends TextModelFaults {

  @Override
  ProtocolDouble server() {
    return new OllamaProtocolDouble();
  }
}
