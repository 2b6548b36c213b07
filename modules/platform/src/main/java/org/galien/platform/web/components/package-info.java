/** The page for developers that shows every component in every state. */
package org.galien.platform.web.components;
