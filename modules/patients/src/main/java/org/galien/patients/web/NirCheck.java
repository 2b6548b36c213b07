package org.galien.patients.web;

import java.time.LocalDate;
import java.util.List;
import org.galien.patients.identity.FieldRefusal;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.NirKeyWrong;
import org.galien.patients.identity.NirUnreadable;
import org.galien.patients.identity.NirWarning;

/**
 * What is said about a NIR while it is typed.
 *
 * @param state {@code empty}, {@code typing}, {@code key} (thirteen characters, the key is told),
 *     {@code wrong} or {@code right}
 * @param key the key that goes with the thirteen characters, null when they are not there
 */
public record NirCheck(String state, String key, List<NirWarning> warnings) {

  static NirCheck of(String typed, PatientFields fields, LocalDate today) {
    String bare = Nir.bare(typed);
    if (bare.isEmpty()) {
      return new NirCheck("empty", null, List.of());
    }
    try {
      if (bare.length() >= 15) {
        Nir nir = Nir.parse(bare);
        return new NirCheck("right", null, nir.warnings(fields.sex(), fields.birthDate(today)));
      }
      String key = bare.length() >= 13 ? Nir.expectedKey(bare.substring(0, 13)) : null;
      return new NirCheck(key == null ? "typing" : "key", key, List.of());
    } catch (NirKeyWrong | NirUnreadable e) {
      return new NirCheck("wrong", null, List.of());
    }
  }

  /** Null when the NIR is absent or right. */
  static FieldRefusal refusal(String typed) {
    try {
      if (!Nir.bare(typed).isEmpty()) {
        Nir.parse(typed);
      }
      return null;
    } catch (NirKeyWrong | NirUnreadable e) {
      return e;
    }
  }

  /** EL reads properties. */
  public String getState() {
    return state;
  }

  /** EL reads properties. */
  public String getKey() {
    return key;
  }

  /** EL reads properties. */
  public List<NirWarning> getWarnings() {
    return warnings;
  }
}
