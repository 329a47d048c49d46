package org.pcrm.local;

import java.net.URI;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.pcrm.app.Pcrm;
import org.pcrm.app.process.Side;
import org.pcrm.app.process.Sides;
import org.pcrm.local.data.CannotStart;
import org.pcrm.local.data.DataDirectory;
import org.pcrm.local.demo.DemonstrationState;
import org.pcrm.local.demo.LoadsDemonstration;
import org.pcrm.local.mail.MailDrop;
import org.pcrm.local.mail.MailPages;
import org.pcrm.local.postgres.DatabaseAccess;
import org.pcrm.local.postgres.EmbeddedPostgreSql;
import org.pcrm.local.s3.EmbeddedS3;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/** The running product with all that is embedded; closing stops the application first, then what it stands on. */
public final class LocalPcrm implements AutoCloseable {

    private final Options options;
    private final DataDirectory data;
    private final DemonstrationState demonstration;
    private EmbeddedPostgreSql database;
    private EmbeddedS3 store;
    private ConfigurableApplicationContext application;

    private LocalPcrm(Options options) {
        this.options = options;
        this.data = DataDirectory.open(options.data());
        this.demonstration = new DemonstrationState(data.resolve("demonstration"));
    }

    /** Starts it and returns when it answers. */
    public static LocalPcrm start(Options options) {
        return start(options, running -> {});
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param atOnce gets it before anything runs, to be able to close it half started
     * @throws CannotStart in one sentence, with nothing left running
     */
    static LocalPcrm start(Options options, Consumer<LocalPcrm> atOnce) {
        HttpPort.requireFree(options.port());
        var local = new LocalPcrm(options);
        atOnce.accept(local);
        try {
            local.startDatabase();
            local.startStore();
            local.startApplication();
            return local;
        } catch (RuntimeException e) {
            local.close();
            throw local.inOneSentence(e);
        }
    }

    /** Whether it was started with its web side. */
    public boolean answers() {
        return application.getBean(Sides.class).has(Side.WEB);
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
    }

    /** Where its data is. */
    public DataDirectory data() {
        return data;
    }

    /** Who may enter the embedded database; {@code null} when another one is used. */
    public DatabaseAccess database() {
        return database == null ? null : database.access();
    }

    /** The embedded S3 API; {@code null} when another one is used. */
    public EmbeddedS3 store() {
        return store;
    }

    /** The application's beans. */
    public ConfigurableApplicationContext application() {
        return application;
    }

    /** Whether the demonstration's accounts are there. */
    public boolean showsDemonstration() {
        return demonstration.isLoaded();
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
        stopStore();
        stopDatabase();
        data.close();
    }

    private synchronized void startDatabase() {
        if (options.databaseUrl().isEmpty()) {
            data.lock();
            var isFirstStart = Files.notExists(data.resolve(DatabaseAccess.FILE));
            if (options.demo() && options.has("pcrm.sides") && (isFirstStart || demonstration.isUnfinished())) {
                throw new CannotStart("All sides together load the demonstration: start once without --pcrm.sides,"
                        + " or with --pcrm.demo=false.");
            }
            if (isFirstStart && options.demo()) {
                demonstration.begin();
            }
            database = EmbeddedPostgreSql.start(data, demonstration.isUnfinished());
            if (!options.demo()) {
                demonstration.forgetUnfinished();
            }
        }
    }

    private synchronized void stopDatabase() {
        if (database != null) {
            database.close();
        }
    }

    private synchronized void startStore() {
        if (database != null && !options.has("pcrm.s3.bucket")) {
            store = EmbeddedS3.start(data);
        }
    }

    private synchronized void stopStore() {
        if (store != null) {
            store.close();
        }
    }

    private void startApplication() {
        var settings = new MapPropertySource("local", Settings.of(options, data, database(), store));
        var program = new SpringApplication(Pcrm.class);
        program.setAdditionalProfiles("local");
        program.setBannerMode(Banner.Mode.OFF);
        program.setDefaultProperties(Settings.ofLog(data));
        // The program's own hook closes the application before the database.
        program.setRegisterShutdownHook(false);
        program.addInitializers(context -> {
            application = context;
            context.getEnvironment().getPropertySources().addFirst(settings);
            lendMailDrop((GenericApplicationContext) context);
            lendDemonstration((GenericApplicationContext) context);
        });
        program.run(options.arguments());
    }

    private void lendMailDrop(GenericApplicationContext context) {
        if (!options.has("spring.mail.host")) {
            context.registerBean(MailDrop.class, () -> new MailDrop(data.resolve("mail")));
            context.registerBean(MailPages.class, () -> new MailPages(context.getBean(MailDrop.class)));
        }
    }

    private void lendDemonstration(GenericApplicationContext context) {
        if (demonstration.isUnfinished()) {
            LoadsDemonstration.lendTo(context, demonstration, options.complaints());
        }
    }

    private CannotStart inOneSentence(RuntimeException failure) {
        if (failure instanceof CannotStart told) {
            return told;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return HttpPort.inUse(options.port(), failure);
            }
        }
        return new CannotStart(
                "P-CRM could not start: "
                        + NestedExceptionUtils.getMostSpecificCause(failure).getMessage(),
                failure);
    }
}
