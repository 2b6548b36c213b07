package org.galien.platform.sending;

import java.util.Locale;

/**
 * Who gets a message.
 *
 * @param name as on the list of who is to be called
 * @param email may be empty
 * @param phone as typed, may be empty
 * @param patient number, or null
 * @param language French and English are spoken; everything else is French
 */
public record Recipient(String name, String email, String phone, Long patient, Locale language) {

  public Recipient {
    email = email == null ? "" : email.strip();
    phone = phone == null ? "" : phone.strip();
  }
}
