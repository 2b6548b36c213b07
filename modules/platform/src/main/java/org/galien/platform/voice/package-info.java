/** How the suite says dates, times, ages, lengths of time and money, on screens and on paper. */
@Shared
package org.galien.platform.voice;

import org.galien.platform.shared.Shared;
