/**
 * The patient's screens, the desk's page, the proposal in the chart, and the questions' settings.
 */
package org.galien.ai.preconsultation.web;
