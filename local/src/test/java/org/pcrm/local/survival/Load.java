package org.pcrm.local.survival;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.pcrm.local.scenario.Answer;
import org.pcrm.local.scenario.Citizen;
import org.pcrm.local.scenario.Clerk;
import org.pcrm.local.scenario.Multipart;
import org.pcrm.local.wiring.Until;

/** What clients send at the demonstration's first office, and what of it they were told was done. */
public final class Load implements AutoCloseable {

    public static final String OFFICE = "east";
    private static final String ADMINISTRATOR = "admin@east.pcrm.example";
    private static final String CATEGORY = "Water Supply";
    private static final String PASSWORD = "Demo-Pass-2026";

    /** By idempotency key, which the description repeats. */
    public final Set<String> sent = ConcurrentHashMap.newKeySet();

    /** Tracking IDs of what was acknowledged, by idempotency key. */
    public final Map<String, String> filed = new ConcurrentHashMap<>();

    /** Acknowledged events as tracking ID and action. */
    public final Set<String> done = ConcurrentHashMap.newKeySet();

    private final URI address;
    private final int places;
    private final Clerk administrator;
    private final UUID department;
    private final Clerk officer;
    private final AtomicInteger unanswered = new AtomicInteger();
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final List<Future<?>> ends = new ArrayList<>();
    private volatile boolean enough;

    /**
     * Signs the administrator in.
     *
     * @param places hexadecimal digits of how many places there are: 2 for some hundred complaints
     */
    public Load(URI address, int places) {
        this.address = address;
        this.places = places;
        administrator = new Clerk(address, null);
        signsIn();
        department = idOf("departments", "name", "Water Supply");
        officer = new Clerk(address, idOf("staff", "email", "officer.water@east.pcrm.example"));
    }

    /** Signs the administrator in, anew where it takes longer than the quarter of an hour that this holds. */
    public void signsIn() {
        administrator.signsIn(ADMINISTRATOR, PASSWORD).is(200);
    }

    /** Has so many clients go on until {@link #end}. */
    public void begin(int many) {
        for (int client = 0; client < many; client++) {
            ends.add(clients.submit(this::goOn));
        }
    }

    /** Returns when so many complaints more are acknowledged. */
    public void awaitFilings(int more) {
        var enough = filed.size() + more;
        Until.holds(
                "enough was filed in time",
                () -> filed.size() >= enough || ends.stream().anyMatch(Future::isDone));
    }

    /** Grants so many hours for what they file, from now on and for all that is open; asked again until it is answered. */
    public void grants(int hours) {
        var policies = Map.of("defaultHours", 48, "categories", List.of(Map.of("category", CATEGORY, "hours", hours)));
        Until.holds("the policy is changed", () -> {
            try {
                return answered(administrator.puts("sla-policies", policies)).is(200) != null;
            } catch (UncheckedIOException cut) {
                return false;
            }
        });
    }

    /** How many requests nobody answered, or with a failure of the server's own. */
    public int unanswered() {
        return unanswered.get();
    }

    /** Has them stop; fails when one of them was told something unexpected. */
    public void end() throws ExecutionException, InterruptedException {
        enough = true;
        for (var end : ends) {
            end.get();
        }
    }

    @Override
    public void close() {
        enough = true;
        clients.close();
    }

    /** One client: files, and has every second complaint worked on. */
    private void goOn() {
        var citizen = new Citizen(address, OFFICE);
        for (int n = 0; !enough; n++) {
            try {
                var key = UUID.randomUUID().toString();
                sent.add(key);
                var complaint = files(citizen, key);
                if (n % 2 == 1) {
                    worksOn(complaint);
                }
            } catch (UncheckedIOException cut) {
                // Only the store knows whether it was done.
                unanswered.incrementAndGet();
            }
        }
    }

    /** Files under a key, for the first time or once more. */
    public String files(Citizen citizen, String key) {
        var filing = Citizen.filing(CATEGORY);
        filing.put("description", description(key));
        // A few complaints repeat others.
        filing.put("locality", "Lane " + Citizen.place(key.substring(0, places)).repeat(2));
        var receipt = answered(citizen.sendsFiling(filing, Map.of("Idempotency-Key", key)))
                .is(201);
        var complaint = receipt.string("trackingId");
        filed.put(key, complaint);
        done.add(complaint + " ComplaintFiled");
        if (receipt.header("PCRM-Read-Behind").isPresent()) {
            Until.holds("it shows", () -> citizen.tracks(complaint).status() == 200);
        }
        return complaint;
    }

    public static String description(String key) {
        return "No water since Monday, नल सूखा है: " + key;
    }

    private void worksOn(String complaint) {
        answered(administrator.assigns(complaint, department, officer)).is(200);
        done.add(complaint + " ComplaintAssigned");
        answered(administrator.starts(complaint)).is(200);
        done.add(complaint + " WorkStarted");
        answered(administrator.notes(complaint, "The pump was looked at.")).is(201);
        done.add(complaint + " NoteAdded");
        attachesAndRemoves("complaints/" + complaint + "/attachments", complaint);
    }

    private void attachesAndRemoves(String path, String complaint) {
        var letter = Multipart.file("letter.txt", "Dear Sir,".getBytes(UTF_8));
        var id = answered(administrator.uploads(path, letter, Map.of())).is(201).string("id");
        done.add(complaint + " FileAttached");
        answered(administrator.deletes(path + "/" + id, Map.of("reason", "Sent by mistake.")))
                .is(204);
        done.add(complaint + " AttachmentRemoved");
    }

    /** A process that was stopped in the middle, or lost its database, may say so. */
    private static Answer answered(Answer answer) {
        if (answer.status() >= 500) {
            throw new UncheckedIOException(new IOException(answer.text()));
        }
        return answer;
    }

    private UUID idOf(String list, String field, String value) {
        return administrator.gets(list).is(200).json().path("items").values().stream()
                .filter(item -> item.path(field).asString().equals(value))
                .map(item -> UUID.fromString(item.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }
}
