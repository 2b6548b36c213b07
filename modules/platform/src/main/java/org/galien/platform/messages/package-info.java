/** The sentences people read, from each module's own bundles. */
@Shared
package org.galien.platform.messages;

import org.galien.platform.shared.Shared;
