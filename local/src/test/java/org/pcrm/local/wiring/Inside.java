package org.pcrm.local.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.AddNote;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.app.axon.Commands;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.postgres.Account;
import org.pcrm.query.complaint.RegisterWatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One process of the product, reached behind HTTP: its beans, and commands without a route in between. */
record Inside(LocalPcrm process) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The process that all tests share. */
    static Inside shared() {
        return new Inside(RunningPcrm.instance());
    }

    /** Its database as somebody sees it who is above all walls. */
    static JdbcClient database() {
        return databaseAs(RunningPcrm.instance().database().superuser());
    }

    /** Its database as one of the roles sees it. */
    static JdbcClient databaseAs(Account account) {
        return JdbcClient.create(new DriverManagerDataSource(
                RunningPcrm.instance().database().url(), account.username(), account.password()));
    }

    /** How many rows of a table hold these words, in a text or in bytes, which a row's text shows in hexadecimal. */
    static int rowsWith(String table, String words) {
        return database()
                .sql("SELECT count(*) FROM %s t WHERE t::text LIKE ? OR t::text LIKE ?".formatted(table))
                .params("%" + words + "%", "%" + HexFormat.of().formatHex(words.getBytes(UTF_8)) + "%")
                .query(Integer.class)
                .single();
    }

    /** A tracking ID nobody has. */
    static String newId() {
        return TrackingId.of(LocalDate.of(2026, 1, 31), RANDOM.nextLong());
    }

    /** The filing of a citizen of an office. */
    static FileComplaint filing(UUID office, String trackingId) {
        return new FileComplaint(
                trackingId,
                Actor.citizen(office),
                Channel.PORTAL,
                Language.EN,
                new Citizen("Asha Verma", "+91 98390 12345", null),
                "No water in our street since Monday.",
                new Place("Aliganj" + org.pcrm.local.scenario.Citizen.somewhere(), null, null),
                "Other",
                null,
                null);
    }

    /** A note by the office itself. */
    static AddNote note(UUID office, String trackingId) {
        return new AddNote(trackingId, Actor.system(office), UUID.randomUUID(), "Called, nobody there.");
    }

    <B> B bean(Class<B> type) {
        return process.application().getBean(type);
    }

    Commands commands() {
        return bean(Commands.class);
    }

    EventProcessingConfiguration processing() {
        return bean(EventProcessingConfiguration.class);
    }

    /** Files and keeps the tracking ID. */
    String files(UUID office) {
        var trackingId = newId();
        commands().send(filing(office, trackingId));
        return trackingId;
    }

    /** Whether the register comes to show this version, as the waiting of this process tells. */
    boolean shows(UUID office, String trackingId, long version) {
        return bean(RegisterWatch.class).await(Viewer.citizen(office), trackingId, version, PATIENCE);
    }
}
