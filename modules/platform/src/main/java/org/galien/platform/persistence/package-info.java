/** What all entities need: how types that JPA does not know are stored. */
@Shared
package org.galien.platform.persistence;

import org.galien.platform.shared.Shared;
