package org.pcrm.app.axon;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The one way queries take: asked, waited for, and failing with the exception of whoever answered. */
@Component
public class Queries {

    private final QueryGateway gateway;

    public Queries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** The one answer there always is. */
    public <R> R answer(Object query, Class<R> type) {
        return wait(gateway.query(query, ResponseTypes.instanceOf(type)));
    }

    /** The answer, if what is asked for exists in the scope of the one who asks. */
    public <R> Optional<R> find(Object query, Class<R> type) {
        return wait(gateway.query(query, ResponseTypes.optionalInstanceOf(type)));
    }

    /** All answers. */
    public <R> List<R> list(Object query, Class<R> type) {
        return wait(gateway.query(query, ResponseTypes.multipleInstancesOf(type)));
    }

    private static <R> R wait(CompletableFuture<R> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
