package org.galien.ai.preconsultation.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.galien.ai.preconsultation.signs.Sign;

/**
 * The plain questions, one a sign or two where one would be long. All are asked of everybody whom
 * they can concern, whatever the reason: a truthful yes is what is relied upon.
 */
public enum SignQuestion {
  UNCONSCIOUS(Sign.UNCONSCIOUS),
  CHEST(Sign.CHEST_PAIN),
  BREATH(Sign.BREATHLESS),
  STROKE(Sign.STROKE),
  HEADACHE(Sign.HEADACHE),
  NECK(Sign.HEADACHE),
  SPOTS(Sign.PURPURA),
  SWELLING(Sign.ANAPHYLAXIS),
  BLEEDING(Sign.BLEEDING),
  BLACK(Sign.BLEEDING),
  DYING(Sign.SUICIDE),
  BABY(Sign.INFANT_FEVER),
  HEAD(Sign.HEAD_INJURY),
  PREGNANT(Sign.PREGNANCY),
  FALL(Sign.FALL),
  SIGHT(Sign.SUDDEN_LOSS),
  TESTICLE(Sign.SUDDEN_LOSS),
  LIMB(Sign.SUDDEN_LOSS),
  POISON(Sign.POISON_BURN),
  BURN(Sign.POISON_BURN);

  /** As in {@code sign.chest}: what answers are kept under. */
  public static final String PREFIX = "sign.";

  private final Sign sign;

  SignQuestion(Sign sign) {
    this.sign = sign;
  }

  public Sign sign() {
    return sign;
  }

  public String code() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  /** Null when nothing of the kind is asked under that name. */
  public static SignQuestion of(String code) {
    return Arrays.stream(values()).filter(q -> q.code().equals(code)).findFirst().orElse(null);
  }

  /** In the order in which they are asked of somebody who comes for a reason. */
  public static List<SignQuestion> ask(Reason reason, Asked of) {
    List<SignQuestion> order = new ArrayList<>(reason == null ? List.of() : reason.first());
    for (SignQuestion question : values()) {
      if (!order.contains(question)) {
        order.add(question);
      }
    }
    order.removeIf(question -> !question.concerns(of));
    return order;
  }

  /** Who it can concern; when that is not known, it is asked. */
  private boolean concerns(Asked of) {
    return switch (this) {
      case BABY -> of.years() < 1;
      case PREGNANT -> !of.man() && of.years() >= 11 && of.years() <= 58;
      case TESTICLE -> !of.woman();
      default -> true;
    };
  }
}
