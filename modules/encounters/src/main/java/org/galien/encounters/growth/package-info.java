/**
 * Children's measures against the reference that the practice imported. Without one, or outside of
 * it, nothing is said.
 *
 * <p>This package must never call a child's growth normal or not: it shows where a value lies.
 */
package org.galien.encounters.growth;
