package org.galien.standalone;

import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;

/** What {@code @Transactional} does, by the rules of Jakarta Transactions 2.0, section 3.7. */
abstract class TransactionalInterceptor {

  @Inject Transactions transactions;

  Object inNew(InvocationContext call) throws Exception {
    transactions.begin();
    try {
      return call.proceed();
    } catch (Throwable problem) {
      if (rollsBack(annotation(call), problem)) {
        transactions.setRollbackOnly();
      }
      throw problem;
    } finally {
      transactions.end();
    }
  }

  Object inCurrent(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Throwable problem) {
      if (rollsBack(annotation(call), problem)) {
        transactions.setRollbackOnly();
      }
      throw problem;
    }
  }

  private static boolean rollsBack(Transactional rule, Throwable problem) {
    if (Arrays.stream(rule.dontRollbackOn()).anyMatch(type -> type.isInstance(problem))) {
      return false;
    }
    return problem instanceof RuntimeException
        || problem instanceof Error
        || Arrays.stream(rule.rollbackOn()).anyMatch(type -> type.isInstance(problem));
  }

  /** Of the method, else of the class that was called, which may inherit the method. */
  private static Transactional annotation(InvocationContext call) {
    Transactional ofMethod = call.getMethod().getAnnotation(Transactional.class);
    return ofMethod != null
        ? ofMethod
        : call.getTarget().getClass().getAnnotation(Transactional.class);
  }
}
