package org.galien.lesions;

import java.time.LocalDate;

/**
 * What is said of a lesion when it is found or changed.
 *
 * @param site null is refused
 * @param point on the map, or null for the middle of the site
 * @param due the day it is looked at again
 */
public record LesionDraft(
    BodySite site, MapPoint point, String label, String note, LocalDate due) {}
