/**
 * Work by the clock, on the task queue. A row a work says when it is due next; when that moment has
 * come, a run is left in the queue and the row moves on, in one transaction. What a stopped server
 * missed is therefore due at its start, once.
 *
 * <p>Clocks jump, by hand and when a battery is empty. A planned run is known by its moment on the
 * wall clock, so that one that comes again is not done again; and nothing waits for a moment later
 * than the next one by the clock of now.
 */
@Shared
package org.galien.platform.schedules;

import org.galien.platform.shared.Shared;
