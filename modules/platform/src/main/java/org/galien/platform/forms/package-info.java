/**
 * What rendered forms saved, so that one that is sent twice saves once.
 *
 * <p>It knows nothing of pages: a form is a token, and what it holds is a text to be recognised.
 */
@Shared
package org.galien.platform.forms;

import org.galien.platform.shared.Shared;
