package org.galien.platform.web.session;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * How long a session stays open by itself.
 *
 * @param lockSeconds quiet time after which the password is asked again
 * @param warningSeconds how long before that the screen warns
 */
@SettingsPrefix("galien.session")
record SessionSettings(
    @Setting(
            value = "600",
            min = 5,
            max = 28_800,
            doc = "Durée sans activité avant verrouillage, en secondes")
        int lockSeconds,
    @Setting(value = "60", min = 1, max = 600, doc = "Préavis avant verrouillage, en secondes")
        int warningSeconds) {}
