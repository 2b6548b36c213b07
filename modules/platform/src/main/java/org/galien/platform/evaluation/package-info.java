/**
 * {@code ./galien eval}: a module's own code run over a folder of cases. A module takes part with a
 * bean that implements {@link org.galien.platform.evaluation.Evaluation}.
 *
 * <p>This package must never know a task or what its predictions mean. It knows no AI either: many
 * tasks need none.
 */
@Shared
package org.galien.platform.evaluation;

import org.galien.platform.shared.Shared;
