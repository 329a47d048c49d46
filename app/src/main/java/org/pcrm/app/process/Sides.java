package org.pcrm.app.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sides that this process is started with. */
public final class Sides {

    /** Whoever asks or has something decided needs those who answer in the same process. */
    private static final Set<Side> ASKING = EnumSet.of(Side.WEB, Side.SAGA);

    private final Set<Side> sides;

    private Sides(Set<Side> sides) {
        this.sides = sides;
    }

    /**
     * Reads the setting.
     *
     * @param setting words, separated by commas
     * @throws IncompleteSides when a word is none of them, or they cannot work without others
     */
    static Sides of(String setting) {
        var words = Stream.of(setting.split(",")).map(String::strip).filter(word -> !word.isEmpty());
        var sides = words.map(Sides::side).collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
        if (sides.isEmpty()) {
            throw new IncompleteSides("pcrm.sides names nothing to start: name some of " + all() + ".");
        }
        for (var asking : ASKING) {
            if (sides.contains(asking) && !(sides.contains(Side.COMMAND) && sides.contains(Side.QUERY))) {
                throw new IncompleteSides("pcrm.sides=%s cannot work: %s needs command and query beside it."
                        .formatted(setting, asking.word()));
            }
        }
        return new Sides(sides);
    }

    /** Whether this process has it. */
    public boolean has(Side side) {
        return sides.contains(side);
    }

    private static Side side(String word) {
        return Arrays.stream(Side.values())
                .filter(side -> side.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IncompleteSides("pcrm.sides names “%s”, which is none of %s.".formatted(word, all())));
    }

    private static String all() {
        return Arrays.stream(Side.values()).map(Side::word).collect(Collectors.joining(", "));
    }
}
