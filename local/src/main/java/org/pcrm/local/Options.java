package org.pcrm.local;

import java.nio.file.Path;
import java.util.Optional;
import org.pcrm.local.data.CannotStart;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the person who starts the program decided: on the command line, else in the environment. */
public final class Options {

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_COMPLAINTS = 60;

    private final String[] arguments;
    private final Environment given;

    private Options(String[] arguments, Environment given) {
        this.arguments = arguments;
        this.given = given;
    }

    /** Options written as {@code --name=value}. */
    public static Options of(String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return new Options(arguments.clone(), environment);
    }

    /** The data directory. */
    public Path data() {
        return Path.of(read("pcrm.data", String.class, "data"));
    }

    /** The HTTP port; 0 for any that is free. */
    public int port() {
        return read("server.port", Integer.class, DEFAULT_PORT);
    }

    /** Whether an empty data directory gets the demonstration. */
    public boolean demo() {
        return read("pcrm.demo", Boolean.class, true);
    }

    /** How many complaints the demonstration has in each office. */
    public int complaints() {
        return read("pcrm.demo.complaints", Integer.class, DEFAULT_COMPLAINTS);
    }

    /** The database to use in place of the embedded one. */
    public Optional<String> databaseUrl() {
        return Optional.ofNullable(given.getProperty("spring.datasource.url"));
    }

    boolean has(String name) {
        return given.containsProperty(name);
    }

    String[] arguments() {
        return arguments.clone();
    }

    private <T> T read(String name, Class<T> type, T otherwise) {
        try {
            return given.getProperty(name, type, otherwise);
        } catch (ConversionException e) {
            throw new CannotStart("--" + name + "=" + given.getProperty(name) + " is not understood.", e);
        }
    }
}
