package org.galien.standalone;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class RequiresNewInterceptor extends TransactionalInterceptor {

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    return inNew(call);
  }
}
