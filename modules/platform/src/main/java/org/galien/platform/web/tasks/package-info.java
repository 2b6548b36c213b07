/** Background tasks as an administrator sees them: what waits, runs and failed. */
package org.galien.platform.web.tasks;
