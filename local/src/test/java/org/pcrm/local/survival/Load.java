package org.pcrm.local.survival;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.pcrm.local.scenario.Citizen;
import org.pcrm.local.scenario.Clerk;
import org.pcrm.local.scenario.Multipart;

/** What clients send at the demonstration's first office, and what of it they were told was done. */
final class Load {

    static final String OFFICE = "east";
    private static final String ADMINISTRATOR = "admin@east.pcrm.example";
    private static final String PASSWORD = "Demo-Pass-2026";

    /** Seconds are enough, but a machine may have other work. */
    private static final int MINUTES = 3;

    /** By idempotency key, which the description repeats. */
    final Set<String> sent = ConcurrentHashMap.newKeySet();

    /** Tracking IDs of what was acknowledged, by idempotency key. */
    final Map<String, String> filed = new ConcurrentHashMap<>();

    /** Acknowledged events as tracking ID and action. */
    final Set<String> done = ConcurrentHashMap.newKeySet();

    private final URI address;
    private final Clerk administrator;
    private final UUID department;
    private final Clerk officer;

    /** Signs the administrator in. */
    Load(URI address) {
        this.address = address;
        administrator = new Clerk(address, null);
        administrator.signsIn(ADMINISTRATOR, PASSWORD).is(200);
        department = idOf("departments", "name", "Water Supply");
        officer = new Clerk(address, idOf("staff", "email", "officer.water@east.pcrm.example"));
    }

    /** Runs clients at once, and kills what they talk to once so many complaints are acknowledged. */
    void run(int clients, int enough, Program program) throws Exception {
        var missing = new CountDownLatch(enough);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var ends = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                ends.add(threads.submit(() -> untilNobodyAnswers(missing)));
            }
            var isUnderWay = missing.await(MINUTES, TimeUnit.MINUTES);
            program.kill();
            for (var end : ends) {
                end.get();
            }
            assertThat(isUnderWay).as("enough was filed in time").isTrue();
        }
    }

    /** One client: files, and has every second complaint worked on. */
    private void untilNobodyAnswers(CountDownLatch missing) {
        var citizen = new Citizen(address, OFFICE);
        try {
            for (int n = 0; true; n++) {
                var key = UUID.randomUUID().toString();
                sent.add(key);
                var complaint = files(citizen, key);
                missing.countDown();
                if (n % 2 == 1) {
                    worksOn(complaint);
                }
            }
        } catch (UncheckedIOException killed) {
            // Its last request got no answer: only the store knows whether that was done.
        }
    }

    /** Files under a key, for the first time or once more. */
    String files(Citizen citizen, String key) {
        var filing = Citizen.filing("Water Supply");
        filing.put("description", description(key));
        // One of some 250: a few complaints repeat others.
        filing.put("locality", "Lane " + Citizen.place(key.substring(0, 2)).repeat(2));
        var complaint = citizen.sendsFiling(filing, Map.of("Idempotency-Key", key))
                .is(201)
                .string("trackingId");
        filed.put(key, complaint);
        done.add(complaint + " ComplaintFiled");
        return complaint;
    }

    static String description(String key) {
        return "No water since Monday, नल सूखा है: " + key;
    }

    private void attachesAndRemoves(String path, String complaint) {
        var letter = Multipart.file("letter.txt", "Dear Sir,".getBytes(UTF_8));
        var id = administrator.uploads(path, letter, Map.of()).is(201).string("id");
        done.add(complaint + " FileAttached");
        administrator
                .deletes(path + "/" + id, Map.of("reason", "Sent by mistake."))
                .is(204);
        done.add(complaint + " AttachmentRemoved");
    }

    private void worksOn(String complaint) {
        administrator.assigns(complaint, department, officer).is(200);
        done.add(complaint + " ComplaintAssigned");
        administrator.starts(complaint).is(200);
        done.add(complaint + " WorkStarted");
        administrator.notes(complaint, "The pump was looked at.").is(201);
        done.add(complaint + " NoteAdded");
        attachesAndRemoves("complaints/" + complaint + "/attachments", complaint);
    }

    private UUID idOf(String list, String field, String value) {
        return administrator.gets(list).is(200).json().path("items").values().stream()
                .filter(item -> item.path(field).asString().equals(value))
                .map(item -> UUID.fromString(item.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }
}
