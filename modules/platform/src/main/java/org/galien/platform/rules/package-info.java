/** Rules of the practice that people may switch on and off; modules declare them in their rooms. */
package org.galien.platform.rules;
