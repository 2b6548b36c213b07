/**
 * What somebody has to see soon, on the screens of all whom it concerns, until one of them says so.
 * An alert is a row that is raised once for what it is about; it names no patient and no content,
 * for it is heard on locked screens too.
 */
@Shared
package org.galien.platform.alerts;

import org.galien.platform.shared.Shared;
