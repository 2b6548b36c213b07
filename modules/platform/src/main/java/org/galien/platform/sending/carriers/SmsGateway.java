package org.galien.platform.sending.carriers;

import java.net.URI;

/**
 * Who sends short messages for the practice, over HTTPS.
 *
 * @param token given as a bearer's
 * @param once whether it sends one message for one {@code Idempotency-Key}, however often it is
 *     asked
 */
public record SmsGateway(URI url, String token, boolean once) {

  /** Never prints the token. */
  @Override
  public String toString() {
    return url.getHost();
  }
}
