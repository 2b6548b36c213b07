package org.galien.platform.users.factor;

import org.galien.platform.Refusal;

/** The code is not the telephone's of now, nor one of those on paper that are left. */
public class SecondFactorRefused extends Refusal {

  private static final long serialVersionUID = 1;

  SecondFactorRefused() {
    super("platform.second-factor.refused");
  }

  private SecondFactorRefused(String key, long seconds) {
    super(key, seconds);
  }

  static SecondFactorRefused tooEarly(long seconds) {
    return new SecondFactorRefused("platform.second-factor.too-early", seconds);
  }
}
