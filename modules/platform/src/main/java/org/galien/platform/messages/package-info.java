/** The sentences people read, from each module's own bundles. */
package org.galien.platform.messages;
