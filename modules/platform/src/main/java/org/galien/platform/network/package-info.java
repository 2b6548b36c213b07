/**
 * What the application knows of the practice's network: the certificates that the launcher made,
 * never their keys.
 */
@Shared
package org.galien.platform.network;

import org.galien.platform.shared.Shared;
