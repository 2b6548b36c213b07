/** Rules of the practice that people may switch on and off; modules declare them in their rooms. */
@Shared
package org.galien.platform.rules;

import org.galien.platform.shared.Shared;
