package org.galien.lesions;

import java.util.Locale;

/** Regions of the body map, as somebody who looks at the patient sees them. */
public enum BodySite {
  HEAD(View.FRONT),
  NECK(View.FRONT),
  CHEST_RIGHT(View.FRONT),
  CHEST_LEFT(View.FRONT),
  ABDOMEN(View.FRONT),
  PELVIS(View.FRONT),
  UPPER_ARM_RIGHT(View.FRONT),
  UPPER_ARM_LEFT(View.FRONT),
  FOREARM_RIGHT(View.FRONT),
  FOREARM_LEFT(View.FRONT),
  HAND_RIGHT(View.FRONT),
  HAND_LEFT(View.FRONT),
  THIGH_RIGHT(View.FRONT),
  THIGH_LEFT(View.FRONT),
  LOWER_LEG_RIGHT(View.FRONT),
  LOWER_LEG_LEFT(View.FRONT),
  FOOT_RIGHT(View.FRONT),
  FOOT_LEFT(View.FRONT),
  SCALP(View.BACK),
  NAPE(View.BACK),
  UPPER_BACK_LEFT(View.BACK),
  UPPER_BACK_RIGHT(View.BACK),
  LOWER_BACK(View.BACK),
  BUTTOCK_LEFT(View.BACK),
  BUTTOCK_RIGHT(View.BACK),
  UPPER_ARM_BACK_LEFT(View.BACK),
  UPPER_ARM_BACK_RIGHT(View.BACK),
  FOREARM_BACK_LEFT(View.BACK),
  FOREARM_BACK_RIGHT(View.BACK),
  HAND_BACK_LEFT(View.BACK),
  HAND_BACK_RIGHT(View.BACK),
  THIGH_BACK_LEFT(View.BACK),
  THIGH_BACK_RIGHT(View.BACK),
  CALF_LEFT(View.BACK),
  CALF_RIGHT(View.BACK),
  SOLE_LEFT(View.BACK),
  SOLE_RIGHT(View.BACK);

  /** From where one looks. */
  public enum View {
    FRONT,
    BACK
  }

  private final View view;

  BodySite(View view) {
    this.view = view;
  }

  public View view() {
    return view;
  }

  /** Where a point lies that nobody placed within the region: the middle of its drawing. */
  public MapPoint middle() {
    return BodyMap.of(this).middle();
  }

  /** Of its drawing, as an SVG path. */
  public String getOutline() {
    return BodyMap.of(this).outline();
  }

  public String getCode() {
    return name();
  }

  /** Message key of its name. */
  public String getKey() {
    return "lesions.site." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
