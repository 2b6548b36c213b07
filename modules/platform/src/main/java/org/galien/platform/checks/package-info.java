/**
 * What {@code ./galien doctor} asks of the data: each bean here compares what is kept with what
 * ought to be, and says what it found and what to do, without patient content.
 */
@Shared
package org.galien.platform.checks;

import org.galien.platform.shared.Shared;
