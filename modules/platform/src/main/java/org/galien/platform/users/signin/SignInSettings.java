package org.galien.platform.users.signin;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * How wrong passwords are slowed down.
 *
 * @param tries wrong passwords for an account from one place before each further one has to wait
 * @param accountTries the same of an account, from places it was never opened from
 * @param addressTries the same of an address, for accounts never opened from it
 * @param longestWaitSeconds the wait doubles from two seconds up to this
 * @param minutes without a try after which all is forgotten
 */
@SettingsPrefix("galien.sign-in")
record SignInSettings(
    @Setting(
            value = "5",
            min = 3,
            max = 20,
            doc = "Essais d’un compte depuis un poste avant une attente")
        int tries,
    @Setting(
            value = "20",
            min = 5,
            max = 1000,
            doc = "Essais d’un compte depuis des postes qu’il n’utilise pas, avant une attente")
        int accountTries,
    @Setting(
            value = "60",
            min = 5,
            max = 1000,
            doc = "Essais d’un poste sur des comptes qui ne l’utilisent pas, avant une attente")
        int addressTries,
    @Setting(
            value = "60",
            min = 1,
            max = 3600,
            doc = "Attente la plus longue entre deux essais, en secondes")
        int longestWaitSeconds,
    @Setting(
            value = "15",
            min = 1,
            max = 1440,
            doc = "Durée sans essai après laquelle les erreurs sont oubliées, en minutes")
        int minutes) {}
