/** The section of the settings page where sorting rules are read, tried and edited. */
package org.galien.ai.triage.web;
