/**
 * What keeps the server up when many ask at once: work that takes much memory or a whole core has
 * so many turns, so many places to wait in, and an answer for everybody else.
 */
@Shared
package org.galien.platform.load;

import org.galien.platform.shared.Shared;
