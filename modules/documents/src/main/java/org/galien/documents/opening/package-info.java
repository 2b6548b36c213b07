/**
 * Opens a file somebody received: recognises what it is by its bytes, and gives what its pages
 * carry, as text and as pictures, and the files it encloses.
 *
 * <p>Whatever comes in is foreign. No PDF, no mail and no picture is decoded inside the server: a
 * child JVM with a small heap opens the file (the package {@code pages}), so that a bomb or an
 * endless loop costs one process, killed at its time limit. No page is ever written to disk in
 * clear.
 *
 * <p>This package must never know what a picture says: recognising it is {@code reading}'s part,
 * whose limits merely stand beside the others in {@code ReadingLimits}. Nor does it know patients,
 * filing, or the database.
 */
@Shared
package org.galien.documents.opening;

import org.galien.platform.shared.Shared;
