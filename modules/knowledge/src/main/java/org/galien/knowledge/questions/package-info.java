/**
 * What nobody could answer yet, to whom it goes, and what is still to be asked of somebody who
 * leaves.
 */
@Shared
package org.galien.knowledge.questions;

import org.galien.platform.shared.Shared;
