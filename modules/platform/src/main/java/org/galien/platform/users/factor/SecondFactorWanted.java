package org.galien.platform.users.factor;

import org.galien.platform.Refusal;

/** The password is right; who comes in still shows a code of the second factor. */
public class SecondFactorWanted extends Refusal {

  private static final long serialVersionUID = 1;

  public SecondFactorWanted() {
    super("platform.second-factor.wanted");
  }
}
