package org.pcrm.app.axon;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads events that were stored in an earlier shape: for each action the steps that lead from every shape to the next, the
 * oldest first. An event is stored with the number of steps its shape has behind it as its revision, none for none; what is
 * read of it takes the others. A step once written is never changed, for the store is not.
 */
public final class EarlierShapes extends SingleEventUpcaster {

    /** Those of this product: no event has changed its shape yet. */
    static final EarlierShapes OURS = new EarlierShapes(Map.of());

    private final Map<String, List<UnaryOperator<ObjectNode>>> steps;

    /**
     * Knows the steps.
     *
     * @param steps by the event's name
     */
    public EarlierShapes(Map<String, List<UnaryOperator<ObjectNode>>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** The revision that an event of today is stored with; {@code null} while it has its first shape. */
    String revision(String action) {
        var taken = steps.getOrDefault(action, List.of()).size();
        return taken == 0 ? null : Integer.toString(taken);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return taken(stored)
                < steps.getOrDefault(stored.getType().getName(), List.of()).size();
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        var action = stored.getType().getName();
        var all = steps.get(action);
        return stored.upcastPayload(new SimpleSerializedType(action, revision(action)), JsonNode.class, payload -> {
            var shape = (ObjectNode) payload;
            for (var step : all.subList(taken(stored), all.size())) {
                shape = step.apply(shape);
            }
            return shape;
        });
    }

    private static int taken(IntermediateEventRepresentation stored) {
        var revision = stored.getType().getRevision();
        return revision == null ? 0 : Integer.parseInt(revision);
    }
}
