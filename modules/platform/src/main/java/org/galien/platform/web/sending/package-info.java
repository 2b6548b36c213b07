/** Messages that leave: how they do, for administrators, and what did not, for who calls. */
package org.galien.platform.web.sending;
