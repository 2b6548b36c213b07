package org.galien.platform.alerts;

/** Alerts were raised, escalated or acknowledged. */
record AlertsChanged() {}
