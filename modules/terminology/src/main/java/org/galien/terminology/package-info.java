/**
 * Official tables that a practice imports and looks things up in: communes with their INSEE and
 * postal codes. It knows no patient; nothing is shipped with it, and each table says which file it
 * is from.
 */
@Shared
package org.galien.terminology;

import org.galien.platform.shared.Shared;
