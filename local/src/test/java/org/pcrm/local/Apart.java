package org.pcrm.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLockTarget;

/**
 * A test class that touches nothing of {@link RunningPcrm}: it starts what it needs on a directory of its own, whole
 * programs often, and so only one of them runs at a time, beside all the others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(value = "apart", target = ResourceLockTarget.CHILDREN)
public @interface Apart {}
