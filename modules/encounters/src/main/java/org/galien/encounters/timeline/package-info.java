/**
 * The consultations of a chart, as a list: a page of it, a search in it, the latest notes, what was
 * signed since. Who may not read notes sees lines without titles.
 *
 * <p>This package must never write.
 */
@Shared
package org.galien.encounters.timeline;

import org.galien.platform.shared.Shared;
