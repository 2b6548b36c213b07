/**
 * Which model does which task: chosen by a person, with a reason when it scored below the one
 * before, on record, and taken back in one step; and what models scored on labelled cases.
 *
 * <p>This package must never know how a model is asked.
 */
@Shared
package org.galien.ai.runtime.choice;

import org.galien.platform.shared.Shared;
