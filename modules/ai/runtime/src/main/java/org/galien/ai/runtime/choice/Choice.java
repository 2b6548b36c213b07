package org.galien.ai.runtime.choice;

/**
 * A model of a server, or none.
 *
 * @param server what it speaks, as in {@code OLLAMA}; empty for no model
 * @param model name as the server calls it; blank for the first one it lists
 */
public record Choice(String server, String model) {

  /** The deterministic engines alone. */
  public static final Choice NONE = new Choice("", "");

  public boolean none() {
    return server.isEmpty();
  }
}
