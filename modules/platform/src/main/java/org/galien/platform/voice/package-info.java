/** How the suite says dates, times, ages, lengths of time and money, on screens and on paper. */
package org.galien.platform.voice;
