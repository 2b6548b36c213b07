package org.galien.platform.sending;

import org.galien.platform.sending.carriers.SmsForm;

/**
 * How short messages leave, without secrets.
 *
 * @param url empty for the provider's own
 * @param account name of the service at OVH; empty for others
 * @param user key of the application at OVH; empty for others
 * @param sender who is shown as the sender; Brevo wants one
 * @param once whether the gateway sends once for one key; only the general form can
 */
public record SmsSetup(
    SmsForm form, String url, String account, String user, String sender, boolean once) {

  public static final SmsSetup NONE = new SmsSetup(SmsForm.NONE, "", "", "", "", false);

  /** Where it is asked. */
  String address() {
    return url.isEmpty() ? form.address() : url;
  }

  /**
   * @throws SetupRefusal when a field cannot be so
   */
  void check() {
    if (form == SmsForm.NONE) {
      return;
    }
    if (!SendingSetup.isGateway(address())) {
      throw new SetupRefusal("sms-url", "platform.sending.url-impossible");
    }
    if (form == SmsForm.OVH && !account.matches("[\\w-]{3,100}")) {
      throw new SetupRefusal("sms-account", "platform.sending.account-missing");
    }
    if (form == SmsForm.OVH && user.isEmpty()) {
      throw new SetupRefusal("sms-user", "platform.sending.user-missing");
    }
    // Longer names are refused by networks (11 letters or digits; ETSI TS 123 040, 9.1.2.5).
    boolean named = sender.matches("[A-Za-z0-9 ]{1,11}|\\+?\\d{3,15}");
    if (form == SmsForm.BREVO ? !named : !sender.isEmpty() && !named) {
      throw new SetupRefusal("sms-sender", "platform.sending.sender-impossible");
    }
  }
}
