/**
 * The first opening of a practice's installation, before anybody has an account.
 *
 * <p>This package must never know what a page looks like, or open anything once there are accounts.
 */
package org.galien.platform.setup;
