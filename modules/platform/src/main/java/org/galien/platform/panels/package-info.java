/** How a module shows itself on another module's screen without that screen knowing it. */
package org.galien.platform.panels;
