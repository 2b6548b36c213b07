/**
 * Official tables that a practice imports and looks things up in: communes with their INSEE and
 * postal codes, codes of diagnoses, references of children's growth. It knows no patient; nothing
 * is shipped with it, each table says which file it is from, and a file that cannot be read whole
 * changes nothing.
 */
@Shared
package org.galien.terminology;

import org.galien.platform.shared.Shared;
