/**
 * What this machine can do with models: tried out, not guessed.
 *
 * <p>This package must never know what models are asked for.
 */
@Shared
package org.galien.ai.runtime.machine;

import org.galien.platform.shared.Shared;
