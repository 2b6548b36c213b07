package org.galien.platform.places;

import java.util.List;

/**
 * A message from the practice's mailbox, in memory.
 *
 * @param from address of who sent it, as the message says: anybody can write that; may be empty
 * @param subject may be empty
 * @param text beginning of what is written in it, without the enclosures; may be empty
 * @param original all of it, as the server has it (RFC 5322)
 * @param enclosures files that came with it, in their order; empty where it cannot be taken apart
 */
public record ReceivedMail(
    String from, String subject, String text, byte[] original, List<Enclosure> enclosures) {

  public ReceivedMail {
    enclosures = List.copyOf(enclosures);
  }

  /**
   * A file that came with a message.
   *
   * @param name as the sender named it
   */
  public record Enclosure(String name, byte[] content) {}
}
