package org.galien.platform.sending.carriers;

import java.net.URI;

/**
 * Who sends short messages for the practice, over HTTPS.
 *
 * @param account whose messages they are; empty where the secret says it
 * @param user public half of the key; empty where there is none
 * @param sender who is shown as the sender; may be empty
 * @param secret token, or private half of the key
 * @param consent second secret: OVH's consumer key; empty for others
 * @param once whether it sends one message for one key, however often it is asked
 */
public record SmsGateway(
    SmsForm form,
    URI url,
    String account,
    String user,
    String sender,
    String secret,
    String consent,
    boolean once) {

  /** Never prints a secret. */
  @Override
  public String toString() {
    return url.getHost();
  }
}
