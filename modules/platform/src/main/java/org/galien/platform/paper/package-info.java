/** Pages on paper: tagged PDF with its fonts in it, made of XHTML. */
@Shared
package org.galien.platform.paper;

import org.galien.platform.shared.Shared;
