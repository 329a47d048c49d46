package org.pcrm.app.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There only where a process is started with that side. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnSide.IsStarted.class)
public @interface OnSide {

    /** The side it belongs to. */
    Side value();

    /** Looks it up in the settings, before there are beans to ask. */
    final class IsStarted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var side = metadata.getAnnotations().get(OnSide.class).getEnum("value", Side.class);
            return SidesConfiguration.read(context.getEnvironment()).has(side);
        }
    }
}
