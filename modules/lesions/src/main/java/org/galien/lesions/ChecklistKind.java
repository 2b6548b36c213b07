package org.galien.lesions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lists of signs that doctors go through. What was not looked for counts neither way. */
public enum ChecklistKind {
  /** Five signs to the eye, and the « ugly duckling », which is noted and not counted. */
  ABCDE,
  /** Seven signs of dermoscopy: 3 points or more are suspicious. */
  SEVEN,
  /** What raises the risk of a patient, of whatever lesion. */
  SAM;

  /** In order. */
  public List<ChecklistItem> getItems() {
    return Arrays.stream(ChecklistItem.values()).filter(item -> item.kind() == this).toList();
  }

  public boolean ofPatient() {
    return this == SAM;
  }

  /** As in message keys and forms. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
