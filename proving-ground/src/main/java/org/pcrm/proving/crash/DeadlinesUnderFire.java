package org.pcrm.proving.crash;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/**
 * Files 2,000 complaints with deadlines inside three minutes, works on some, kills the program twenty times meanwhile,
 * and counts what became of each deadline. Takes about nine minutes; exit code 1 when anything is wrong.
 */
public final class DeadlinesUnderFire {

    private static final int COMPLAINTS = 2_000;
    private static final Duration BETWEEN_FILINGS = Duration.ofMillis(70);

    /** However long starting takes, deadlines fall due until the last kill. */
    private static final int KILLS_WHILE_FILING = 12;

    /** What is late may be so by 15 seconds after a kill. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Seconds granted at the filing: from 20 to 120. */
    private static final int KINDS_OF_HOURS = 11;

    private DeadlinesUnderFire() {}

    /**
     * Runs it.
     *
     * @param arguments a seed, to kill and file in the same order once more
     */
    public static void main(String[] arguments) throws Exception {
        LoggingSystem.get(DeadlinesUnderFire.class.getClassLoader()).beforeInitialize();
        var seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        var directory = Files.createTempDirectory("pcrm-crash");
        System.out.printf("Seed %d, data in %s%n", seed, directory);
        boolean right;
        try (var site = new Site(directory.resolve("data"))) {
            right = proves(site, new Random(seed));
        }
        if (right) {
            FileSystemUtils.deleteRecursively(directory);
        }
        System.exit(right ? 0 : 1);
    }

    private static boolean proves(Site site, Random random) throws Exception {
        var stored = new Stored(site.access());
        var cases = cases(List.of(new Office(site, "east"), new Office(site, "west")), random);
        var killer = new Killer(site, stored, random);
        var began = Instant.now();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var killing = threads.submit(killer::run);
            var lives = new ArrayList<Future<?>>();
            for (var complaint : cases) {
                while (lives.size() >= (killer.struck() + 1) * COMPLAINTS / KILLS_WHILE_FILING && !killing.isDone()) {
                    LockSupport.parkNanos(BETWEEN_FILINGS.toNanos());
                }
                lives.add(threads.submit(complaint::live));
                LockSupport.parkNanos(BETWEEN_FILINGS.toNanos());
            }
            System.out.printf("Filing took %s%n", Duration.between(began, Instant.now()));
            for (var life : lives) {
                life.get();
            }
            killing.get();
            var over = cases.stream().map(Case::isOver).max(Instant::compareTo).orElseThrow();
            LockSupport.parkNanos(
                    Duration.between(Instant.now(), over.plus(GRACE)).toNanos());
            for (var end :
                    cases.stream().map(c -> threads.submit(c::readsTheEnd)).toList()) {
                end.get();
            }
        }
        var verdict = new Verdict(site.longestSilence().plus(GRACE));
        var histories = stored.histories();
        cases.forEach(complaint -> verdict.on(complaint, histories.getOrDefault(complaint.trackingId(), List.of())));
        if (histories.size() != cases.size()) {
            verdict.wrong.add("Complaints filed " + cases.size() + ", stored " + histories.size());
        }
        Report.print(began, site, killer, verdict, stored);
        return verdict.wrong.isEmpty();
    }

    private static List<Case> cases(List<Office> offices, Random random) {
        var cases = new ArrayList<Case>();
        var stories = Story.values();
        for (int n = 0; n < COMPLAINTS; n++) {
            var story = stories[n / offices.size() % stories.length];
            var category = Office.dueIn(2 * Office.STEP + Office.STEP * random.nextInt(KINDS_OF_HOURS));
            if (story == Story.LEFT_ALONE && random.nextBoolean()) {
                category = random.nextBoolean() ? Office.BY_DEPARTMENT : Office.BY_OFFICE;
            }
            cases.add(new Case(offices.get(n % offices.size()), story, category));
        }
        return cases;
    }
}
