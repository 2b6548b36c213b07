package org.galien.platform.vault;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * @param warningMegabytes below that everybody is told
 * @param minimumMegabytes below that the server is not well, and does not start again
 */
@SettingsPrefix("galien.disk")
record DiskSettings(
    @Setting(
            value = "4096",
            min = 1,
            doc = "Place libre au-dessous de laquelle les écrans préviennent, en Mo")
        long warningMegabytes,
    @Setting(
            value = "1024",
            min = 1,
            doc = "Place libre sans laquelle rien ne démarre, et /health répond DOWN, en Mo")
        long minimumMegabytes) {}
