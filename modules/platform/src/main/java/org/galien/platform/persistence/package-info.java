/** What all entities need: how types that JPA does not know are stored. */
package org.galien.platform.persistence;
