/** Text compared as people compare it. */
package org.galien.platform.text;
