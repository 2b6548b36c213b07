/**
 * Messages that leave the practice: rows that reach a gateway at least once and a person at most
 * once. Whether one arrived that was cut off on its way is a person's question, never guessed. What
 * could not leave is listed, to be called or printed.
 */
@Shared
package org.galien.platform.sending;

import org.galien.platform.shared.Shared;
