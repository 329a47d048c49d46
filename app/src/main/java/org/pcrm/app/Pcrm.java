package org.pcrm.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;

/** The application without its embedded servers. */
@SpringBootApplication
@ComponentScan({"org.pcrm.app", "org.pcrm.command", "org.pcrm.query"})
public class Pcrm {

    public static void main(String[] args) {
        SpringApplication.run(Pcrm.class, args);
    }
}
