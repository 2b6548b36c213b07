/**
 * What every other module stands on: the clock, refusals, and in the sub-packages users, audit
 * trail, durable tasks, encrypted files, settings, rooms and places, messages and commands, among
 * them {@code eval} and {@code bench}, to which modules contribute; and, in {@code web}, the
 * template, session and kit that all screens share.
 *
 * <p>It must never know a patient, an appointment or a document: it handles them as opaque
 * subjects, a kind and a number. Outside {@code web} it knows no screen either.
 */
@Shared
package org.galien.platform;

import org.galien.platform.shared.Shared;
