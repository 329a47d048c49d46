package org.pcrm.proving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time of this JVM and of the database's processes: the figure that other programs on the machine leave alone.
 * Linux only, by {@code /proc} (proc(5)).
 */
final class Processor {

    private static final long TICK_NANOS = Duration.ofSeconds(1).toNanos() / 100;

    /** Fields of {@code /proc/pid/stat} behind the name: user and system time, own and of children that ended. */
    private static final int PARENT = 1;

    private static final int USER_TIME = 11;
    private static final int TIMES = 4;

    private final long postmaster;

    private Processor(long postmaster) {
        this.postmaster = postmaster;
    }

    /** Of the database in this data directory. */
    static Processor of(Path data) {
        try (var files = Files.walk(data)) {
            var pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return new Processor(
                    Long.parseLong(Files.readAllLines(pid).getFirst().strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nanoseconds used until now. */
    long used() {
        var jvm = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        try (var processes = Files.list(Path.of("/proc"))) {
            return jvm
                    + processes
                                    .filter(process -> process.getFileName()
                                            .toString()
                                            .chars()
                                            .allMatch(Character::isDigit))
                                    .mapToLong(this::ticks)
                                    .sum()
                            * TICK_NANOS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nanoseconds used until now by those threads of this JVM, alive now, whose names contain the text. */
    static long usedInThreads(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains(text))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .filter(nanos -> nanos > 0)
                .sum();
    }

    private long ticks(Path process) {
        String[] fields;
        try {
            var stat = Files.readString(process.resolve("stat"));
            fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return 0;
        }
        var isDatabase = process.getFileName().toString().equals(Long.toString(postmaster))
                || Long.parseLong(fields[PARENT]) == postmaster;
        long ticks = 0;
        for (int field = USER_TIME; isDatabase && field < USER_TIME + TIMES; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }
}
