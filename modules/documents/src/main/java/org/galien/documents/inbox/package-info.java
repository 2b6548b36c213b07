/**
 * What waits to be filed, sorted for who files it, with what programs propose.
 *
 * <p>{@link org.galien.documents.inbox.FilingProposals} may have no implementation: people then
 * choose by hand. This package must never know who proposes, nor file anything.
 */
@Shared
package org.galien.documents.inbox;

import org.galien.platform.shared.Shared;
