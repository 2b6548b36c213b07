package org.galien.letters.dispatch;

import org.galien.platform.Refusal;

/** Why a letter cannot leave this way, by the last part of its message key. */
public final class DispatchRefusal extends Refusal {

  private DispatchRefusal(String key) {
    super("letters.dispatch." + key);
  }

  static DispatchRefusal notSigned() {
    return new DispatchRefusal("not-signed");
  }

  static DispatchRefusal replaced() {
    return new DispatchRefusal("replaced");
  }

  static DispatchRefusal noFolder() {
    return new DispatchRefusal("no-folder");
  }

  static DispatchRefusal noAddress() {
    return new DispatchRefusal("no-address");
  }

  static DispatchRefusal addressChanged() {
    return new DispatchRefusal("address-changed");
  }

  static DispatchRefusal needsAPerson() {
    return new DispatchRefusal("needs-a-person");
  }

  /**
   * @param problem as messages out name it
   */
  static DispatchRefusal mail(String problem) {
    return new DispatchRefusal("mail-" + problem);
  }

  static DispatchRefusal unknown() {
    return new DispatchRefusal("unknown");
  }
}
