/** What surrounds every screen: who is signed in, the rail with its counters, panels. */
package org.galien.platform.web.shell;
