/**
 * Lesions of the skin: where they lie on the body, their photographs over time, checklists, what
 * doctors think, when they are looked at again, what histology said.
 *
 * <p>Works without any model. It must never know what a model said of a photograph.
 */
@Shared
package org.galien.lesions;

import org.galien.platform.shared.Shared;
