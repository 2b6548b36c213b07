/** What {@code ./galien NAME} can run with the services but without the server. */
package org.galien.platform.commands;
