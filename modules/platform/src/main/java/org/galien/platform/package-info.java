/**
 * What every other module stands on: the clock, refusals, and in the sub-packages users, audit
 * trail, durable tasks, encrypted files, settings, panels, messages and commands.
 *
 * <p>It must never know a patient, an appointment or a document: it handles them as opaque
 * subjects, a kind and a number. It knows no screen either.
 */
package org.galien.platform;
