package org.galien.platform.sending;

/**
 * What nobody reads again; null keeps the one that is, empty forgets it.
 *
 * @param mail password of the mail server
 * @param sms token, or private half of the key
 * @param consent second secret of a gateway for short messages
 */
public record SetupSecrets(String mail, String sms, String consent) {

  public static final SetupSecrets KEPT = new SetupSecrets(null, null, null);
}
