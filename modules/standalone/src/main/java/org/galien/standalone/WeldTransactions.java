package org.galien.standalone;

import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Lets Weld hold observers back until a transaction has ended. */
final class WeldTransactions implements TransactionServices {

  private final Transactions transactions;

  WeldTransactions(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void registerSynchronization(Synchronization synchronization) {
    transactions.register(synchronization);
  }

  @Override
  public boolean isTransactionActive() {
    return transactions.active();
  }

  @Override
  public UserTransaction getUserTransaction() {
    throw new UnsupportedOperationException("services use @Transactional");
  }

  @Override
  public void cleanup() {
    // Nothing is held.
  }
}
