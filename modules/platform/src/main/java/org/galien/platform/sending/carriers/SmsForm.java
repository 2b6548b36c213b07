package org.galien.platform.sending.carriers;

/** Whose way of being asked a gateway for short messages has. */
public enum SmsForm {
  NONE(""),
  /** That of this house, see {@link GeneralSms}. */
  GENERAL(""),
  /** OVHcloud, api.ovh.com version 1.0 (docs.ovhcloud.com, « API SMS Cookbook », 2026-06-15). */
  OVH("https://eu.api.ovh.com/1.0"),
  /** Brevo, API v3 (developers.brevo.com, 2025-05-01). */
  BREVO("https://api.brevo.com/v3/transactionalSMS/send");

  private final String address;

  SmsForm(String address) {
    this.address = address;
  }

  /** Where it is asked when nothing else is typed; empty when something has to be. */
  public String address() {
    return address;
  }
}
