package org.pcrm.local.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same at once. */
final class Crowd {

    private Crowd() {}

    /**
     * Lets all of them act.
     *
     * @param atOnce how many at a time
     * @param deed what each does, by its number from 0
     * @return what came of each, in the order of their numbers
     */
    static <T> List<T> of(int many, int atOnce, IntFunction<T> deed) {
        var deeds = IntStream.range(0, many)
                .mapToObj(number -> (Callable<T>) () -> deed.apply(number))
                .toList();
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var outcomes = new ArrayList<T>(many);
            for (var outcome : threads.invokeAll(deeds)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
