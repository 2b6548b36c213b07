/**
 * Files at rest: scans, photos, PDFs, encrypted and found by the hash of their content. It never
 * deletes and never looks inside.
 */
@Shared
package org.galien.platform.vault;

import org.galien.platform.shared.Shared;
