/**
 * The one place where exceptions end. A refusal becomes its sentence; anything else is a bug and
 * becomes a reference on screen and a stack in the log under the same reference.
 */
package org.galien.platform.web.errors;
