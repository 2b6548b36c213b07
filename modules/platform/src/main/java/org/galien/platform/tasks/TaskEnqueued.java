package org.galien.platform.tasks;

/** Something is waiting: the worker need not sleep on. */
record TaskEnqueued() {}
