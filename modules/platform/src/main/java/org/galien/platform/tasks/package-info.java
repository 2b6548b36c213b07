/**
 * Work that goes on behind the screens and survives a crash: a task is a row, once per kind,
 * subject and revision. A worker runs it with a time limit, retries with growing pauses, and leaves
 * what failed visible, with a button to try again.
 */
@Shared
package org.galien.platform.tasks;

import org.galien.platform.shared.Shared;
