/**
 * Pages on paper: PDF/A-like files with embedded fonts, headers and page numbers, made of XHTML.
 */
@Shared
package org.galien.platform.paper;

import org.galien.platform.shared.Shared;
