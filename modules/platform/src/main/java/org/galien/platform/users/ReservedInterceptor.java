package org.galien.platform.users;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Before a transaction begins. */
@Interceptor
@Reserved(Right.ADMINISTRATION)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ReservedInterceptor {

  @Inject Acting acting;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    Class<?> service = call.getMethod().getDeclaringClass();
    service.getAnnotation(Reserved.class).value().require(acting.current());
    return call.proceed();
  }
}
