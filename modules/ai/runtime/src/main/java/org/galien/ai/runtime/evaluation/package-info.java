/**
 * {@code ./galien eval}: a feature's own code run over a folder of cases. A feature takes part with
 * a bean that implements {@link org.galien.ai.runtime.evaluation.Evaluation}.
 *
 * <p>This package must never know a task or what its predictions mean, nor ask a model itself.
 */
@Shared
package org.galien.ai.runtime.evaluation;

import org.galien.platform.shared.Shared;
