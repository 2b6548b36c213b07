package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Looks for the claim of an answer, aside: the caller's transaction has read nothing by it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Guesses {

  @Inject ReturnRows returns;
  @Inject ClaimRows claims;

  /** Empty for an answer that is not open any more. */
  Optional<Match> of(long entry) {
    return returns.open(entry).map(one -> Match.of(one, claims));
  }
}
