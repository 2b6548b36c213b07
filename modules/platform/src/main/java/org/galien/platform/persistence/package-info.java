/**
 * What all entities need: how types that JPA does not know are stored, and how very many rows are
 * written at once.
 */
@Shared
package org.galien.platform.persistence;

import org.galien.platform.shared.Shared;
