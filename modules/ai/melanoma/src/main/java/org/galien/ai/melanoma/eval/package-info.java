/** {@code ./galien eval melanoma}: the screen's own path over a folder of pictures. */
package org.galien.ai.melanoma.eval;
