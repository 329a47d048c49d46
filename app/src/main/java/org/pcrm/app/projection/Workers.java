package org.pcrm.app.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/** Fold at once, each the events of its own share of the aggregates, while the next events are read. */
final class Workers implements AutoCloseable {

    private final Folding folding;
    private final List<ExecutorService> hands;
    private List<Future<?>> inHand = List.of();

    Workers(Folding folding, int many) {
        this.folding = folding;
        hands = Stream.generate(Executors::newSingleThreadExecutor).limit(many).toList();
    }

    /** Hands events out, once those handed out before are folded. */
    void fold(List<DomainEventMessage<?>> events) {
        var shares = IntStream.range(0, hands.size())
                .<List<DomainEventMessage<?>>>mapToObj(hand -> new ArrayList<>())
                .toList();
        events.forEach(
                event -> shares.get(Math.floorMod(event.getAggregateIdentifier().hashCode(), hands.size()))
                        .add(event));
        await();
        inHand = IntStream.range(0, hands.size())
                .<Future<?>>mapToObj(hand -> hands.get(hand).submit(() -> folding.fold(shares.get(hand))))
                .toList();
    }

    /** Returns when all that was handed out is folded. */
    void await() {
        var folded = inHand;
        inHand = List.of();
        for (var share : folded) {
            try {
                share.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("A rebuild was interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        hands.forEach(ExecutorService::shutdownNow);
    }
}
