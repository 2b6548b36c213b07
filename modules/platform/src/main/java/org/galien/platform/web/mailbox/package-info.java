/** The mailbox that is read, for administrators. */
package org.galien.platform.web.mailbox;
