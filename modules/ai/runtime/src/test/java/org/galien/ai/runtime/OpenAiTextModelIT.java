package org.galien.ai.runtime;

/** How a server of OpenAI's protocol is asked, and what is told of its faults. */
class OpenAiTextModelIT extends TextModelFaults {

  @Override
  ProtocolDouble server() {
    return new OpenAiProtocolDouble();
  }
}
