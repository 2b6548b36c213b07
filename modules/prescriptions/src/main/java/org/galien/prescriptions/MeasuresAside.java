package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;

/** Asks in a transaction of its own: a source that fails does not undo what asks, a signature. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MeasuresAside {

  List<Measure> of(MeasureSource source, MeasureQuery query) {
    return source.measures(query);
  }
}
