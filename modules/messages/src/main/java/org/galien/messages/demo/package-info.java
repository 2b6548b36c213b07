/** The calls and tasks of the demonstration. */
package org.galien.messages.demo;
