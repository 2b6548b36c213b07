package org.galien.platform.alerts;

/**
 * The board shows something else; fired outside any transaction, for who tells screens.
 *
 * @param revision of the board
 */
public record BoardChanged(long revision) {}
