/** The panel by which administrators switch rules. */
package org.galien.platform.web.rules;
