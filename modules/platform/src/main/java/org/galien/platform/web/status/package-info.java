/** The page on which administrators see how the suite is. */
package org.galien.platform.web.status;
