/** The head of what the practice prints, in the settings. */
package org.galien.platform.web.letterhead;
