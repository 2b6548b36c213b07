package org.galien.standalone;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

@Interceptor
@Transactional(TxType.REQUIRED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class RequiredInterceptor extends TransactionalInterceptor {

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    return transactions.active() ? inCurrent(call) : inNew(call);
  }
}
