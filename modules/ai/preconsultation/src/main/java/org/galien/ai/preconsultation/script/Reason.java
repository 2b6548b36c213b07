package org.galien.ai.preconsultation.script;

import static org.galien.ai.preconsultation.script.SignQuestion.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why somebody comes, chosen with a thumb; decides which signs are asked first. */
public enum Reason {
  PAIN(CHEST, HEADACHE, LIMB, TESTICLE, PREGNANT),
  FEVER(NECK, SPOTS, BABY, BREATH),
  BREATHING(BREATH, CHEST, SWELLING),
  CHILD(BABY, SPOTS, NECK, BREATH, UNCONSCIOUS, POISON),
  PREGNANCY(PREGNANT, HEADACHE, BLEEDING),
  INJURY(HEAD, FALL, BLEEDING, BURN),
  MOOD(DYING, POISON),
  SKIN(SWELLING, SPOTS, BURN),
  FOLLOW_UP(CHEST, BREATH, STROKE),
  PAPER(CHEST, BREATH),
  OTHER(CHEST, BREATH, STROKE);

  private final List<SignQuestion> first;

  Reason(SignQuestion... first) {
    this.first = List.of(first);
  }

  List<SignQuestion> first() {
    return first;
  }

  /** As in {@code follow-up}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Null for none. */
  public static Reason of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst().orElse(null);
  }
}
