package org.galien.platform.users.signin;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * How wrong passwords are slowed down.
 *
 * @param tries wrong passwords in a row before an account waits
 * @param addressTries wrong passwords from one address, whatever the account, before it waits
 * @param minutes how long it waits
 */
@SettingsPrefix("galien.sign-in")
record SignInSettings(
    @Setting(value = "5", min = 3, max = 20, doc = "Essais avant blocage d’un compte") int tries,
    @Setting(value = "30", min = 5, max = 1000, doc = "Essais avant blocage d’une adresse")
        int addressTries,
    @Setting(value = "5", min = 1, max = 1440, doc = "Durée du blocage, en minutes") int minutes) {}
