/**
 * The journal of everything models and engines put out: by which version, from which inputs, in how
 * long, what came of it, and what a person did with it.
 *
 * <p>This package must never hold a text, neither what was read nor what was answered, nor know how
 * a model is asked.
 */
@Shared
package org.galien.ai.runtime.journal;

import org.galien.platform.shared.Shared;
