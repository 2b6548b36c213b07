package org.galien.platform.sending;

import java.time.Instant;
import java.util.List;
import org.galien.platform.vault.VaultKey;

/**
 * A message to be sent.
 *
 * @param once one message leaves for it, ever: {@code scheduling.reminder 12 2026-11-27}
 * @param template {@code module.sending.name}: the sentences {@code ….title} and {@code ….words},
 *     which have the places of {@link Facts}
 * @param channels in the order of preference
 * @param clinical true when it leads to something clinical: it waits for a person's word
 * @param latest after which it is of no use any more
 * @param attachment a PDF in the vault that goes with it by e-mail, locked when it is confidential;
 *     or null
 */
public record OutgoingDraft(
    String once,
    String template,
    Recipient to,
    Facts facts,
    List<Channel> channels,
    boolean clinical,
    Instant latest,
    VaultKey attachment) {

  public OutgoingDraft {
    channels = List.copyOf(channels);
  }

  /** A message of words alone. */
  public OutgoingDraft(
      String once,
      String template,
      Recipient to,
      Facts facts,
      List<Channel> channels,
      boolean clinical,
      Instant latest) {
    this(once, template, to, facts, channels, clinical, latest, null);
  }
}
