/**
 * How the suite is, a line for each thing: the same lines on the page of administrators and in
 * {@code galien status}. Modules add theirs; nothing here holds patient content.
 */
@Shared
package org.galien.platform.status;

import org.galien.platform.shared.Shared;
