/** How a module says what others may use. */
@Shared
package org.galien.platform.shared;
