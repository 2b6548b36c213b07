/** What {@code ./galien NAME} can run with the services but without the server. */
@Shared
package org.galien.platform.commands;

import org.galien.platform.shared.Shared;
