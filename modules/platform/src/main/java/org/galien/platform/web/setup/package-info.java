/** The page of the first opening. */
package org.galien.platform.web.setup;
