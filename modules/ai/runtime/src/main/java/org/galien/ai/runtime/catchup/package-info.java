/**
 * Finds again, at each start, what happened while nobody listened: the events that a crash
 * swallowed between a commit and its task, and all that came while AI was taken out. A feature
 * takes part with beans that implement {@link org.galien.ai.runtime.catchup.Missed}.
 *
 * <p>This package must never know what is caught up with: a feature asks the core, and says where
 * it stopped in words of its own.
 */
@Shared
package org.galien.ai.runtime.catchup;

import org.galien.platform.shared.Shared;
