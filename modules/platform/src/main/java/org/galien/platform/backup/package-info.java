/**
 * Backups as the suite sees them: asks for them by the clock, and tells people when one is missed
 * or fails. The launcher makes them, in a process of its own; its journal says what came of it.
 */
@Shared
package org.galien.platform.backup;

import org.galien.platform.shared.Shared;
