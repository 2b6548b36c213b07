/**
 * The only code that runs inference: the gateway to models served on the premises, and the guard
 * that keeps it there. Everything a model answers is written into {@code journal}; {@code catchup}
 * finds again, for every feature, what happened while nobody listened.
 *
 * <p>It must never know a patient, a chart or a screen: features hand it text and say where that
 * text comes from by kind, number and revision. It must never know how a feature is evaluated
 * either: an evaluated feature asks as any other does.
 */
@Shared
package org.galien.ai.runtime;

import org.galien.platform.shared.Shared;
