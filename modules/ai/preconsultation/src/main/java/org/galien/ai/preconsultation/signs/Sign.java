package org.galien.ai.preconsultation.signs;

/** The fifteen kinds of signs that must not wait. */
public enum Sign {
  UNCONSCIOUS("RF01_INCONSCIENCE_CONVULSION", Action.CALL_15),
  CHEST_PAIN("RF02_DOULEUR_THORACIQUE", Action.CALL_15),
  BREATHLESS("RF03_DETRESSE_RESPIRATOIRE", Action.CALL_15),
  STROKE("RF04_AVC_VITE", Action.CALL_15),
  HEADACHE("RF05_CEPHALEE_BRUTALE_MENINGE", Action.CALL_15),
  PURPURA("RF06_FIEVRE_PURPURA", Action.CALL_15),
  ANAPHYLAXIS("RF07_ANAPHYLAXIE", Action.CALL_15),
  BLEEDING("RF08_HEMORRAGIE", Action.CALL_15),
  SUICIDE("RF09_SUICIDE", Action.CALL_3114),
  INFANT_FEVER("RF10_FIEVRE_NOURRISSON", Action.EMERGENCY),
  HEAD_INJURY("RF11_TC_ANTICOAGULANT", Action.EMERGENCY),
  PREGNANCY("RF12_GROSSESSE", Action.EMERGENCY),
  FALL("RF13_CHUTE_AGE", Action.CALL_15),
  SUDDEN_LOSS("RF14_TESTICULE_VISION_ISCHEMIE", Action.EMERGENCY),
  POISON_BURN("RF15_INTOXICATION_BRULURE", Action.CALL_15);

  private final String code;
  private final Action action;

  Sign(String code, Action action) {
    this.code = code;
    this.action = action;
  }

  /** As written in predictions; the first four letters in rules. */
  public String code() {
    return code;
  }

  /** What it asks for unless a rule says more. */
  public Action action() {
    return action;
  }

  static Sign of(String code) {
    for (Sign sign : values()) {
      if (sign.code.startsWith(code + "_")) {
        return sign;
      }
    }
    throw new IllegalArgumentException("no sign: " + code);
  }
}
