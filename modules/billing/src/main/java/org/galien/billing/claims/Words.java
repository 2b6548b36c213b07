package org.galien.billing.claims;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How files say what the rules call otherwise. */
final class Words {

  /** What a visit says of the insured person, in the order of the files. */
  static final Map<String, String> RIGHTS = rights();

  private Words() {}

  private static Map<String, String> rights() {
    Map<String, String> rights = new LinkedHashMap<>();
    rights.put("ald", "ald");
    rights.put("aldRelated", "rapport_ald");
    rights.put("maternity", "maternite");
    rights.put("workAccident", "at_mp");
    rights.put("c2s", "c2s");
    rights.put("ame", "ame");
    return Collections.unmodifiableMap(rights);
  }

  static String place(String name) {
    return switch (name) {
      case "HOME" -> "domicile";
      case "REMOTE" -> "distance";
      default -> "cabinet";
    };
  }

  static String pathway(String name) {
    return switch (name) {
      case "OUT" -> "hors_parcours";
      case "DIRECT" -> "acces_direct";
      case "EMERGENCY" -> "urgence";
      default -> "dans_le_parcours";
    };
  }
}
