package org.galien.ai.melanoma;

import org.galien.platform.Refusal;

/** What screening does not do, by the last part of its message key. */
public final class MelanomaRefusal extends Refusal {

  private MelanomaRefusal(String key) {
    super("melanoma." + key);
  }

  static MelanomaRefusal off() {
    return new MelanomaRefusal("off");
  }

  static MelanomaRefusal weightsMissing() {
    return new MelanomaRefusal("weights-missing");
  }

  static MelanomaRefusal licenceUnread() {
    return new MelanomaRefusal("licence-unread");
  }

  static MelanomaRefusal onlyDermoscopy() {
    return new MelanomaRefusal("only-dermoscopy");
  }

  static MelanomaRefusal refusedByPatient() {
    return new MelanomaRefusal("refused-by-patient");
  }

  static MelanomaRefusal agreementMissing() {
    return new MelanomaRefusal("agreement-missing");
  }

  static MelanomaRefusal otherWeights() {
    return new MelanomaRefusal("other-weights");
  }

  static MelanomaRefusal opinionFirst() {
    return new MelanomaRefusal("opinion-first");
  }

  static MelanomaRefusal tooYoung() {
    return new MelanomaRefusal("too-young");
  }

  static MelanomaRefusal onlyDoctors() {
    return new MelanomaRefusal("only-doctors");
  }

  static MelanomaRefusal unable() {
    return new MelanomaRefusal("unable");
  }

  static MelanomaRefusal nothingToJudge() {
    return new MelanomaRefusal("nothing-to-judge");
  }
}
