package org.galien.knowledge.questions;

import java.util.List;
import org.galien.knowledge.Area;
import org.galien.platform.users.UserId;

/**
 * How far an area is known.
 *
 * @param confirmed entries that stand
 * @param proposed entries that wait for somebody
 * @param missing codes of the plan's questions nobody replied to
 * @param questions open questions of the area
 * @param confirms null when nobody is named
 */
public record Coverage(
    Area area,
    long confirmed,
    long proposed,
    List<String> missing,
    long questions,
    UserId confirms) {

  /** Of a hundred, for a bar: entries that stand, against all and what is missing. */
  public int getPercent() {
    long all = confirmed + proposed + missing.size() + questions;
    return all == 0 ? 0 : (int) (100 * confirmed / all);
  }
}
