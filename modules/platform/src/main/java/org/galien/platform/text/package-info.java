/** Text compared as people compare it. */
@Shared
package org.galien.platform.text;

import org.galien.platform.shared.Shared;
