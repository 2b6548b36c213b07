package org.galien.lesions.web;

import java.time.LocalDate;
import org.galien.lesions.LesionView;

/**
 * A lesion of a patient with its number on the map.
 *
 * @param number from 1, in the order they were found
 */
public record LesionRow(int number, LesionView lesion, LocalDate today) {

  public int getNumber() {
    return number;
  }

  public long getId() {
    return lesion.id().value();
  }

  public LesionView getLesion() {
    return lesion;
  }

  public boolean isLate() {
    return lesion.dueOn(today);
  }

  public String getSiteKey() {
    return lesion.site().getKey();
  }

  public int getX() {
    return lesion.point().x();
  }

  public int getY() {
    return lesion.point().y();
  }
}
