/** Passwords that the suite needs itself, for gateways and mailboxes: files of the vault. */
package org.galien.platform.secrets;
