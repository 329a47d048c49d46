package org.pcrm.app.process;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What this process is started with. */
@Configuration(proxyBeanMethods = false)
class SidesConfiguration {

    private static final String SETTING = "pcrm.sides";

    /** Of Spring Boot: no port is opened. */
    private static final int NONE = -1;

    static Sides read(Environment settings) {
        return Sides.of(settings.getRequiredProperty(SETTING));
    }

    @Bean
    Sides sides(Environment settings) {
        return read(settings);
    }

    /** Without the web nobody is answered but who asks for health and figures, on the port that is kept for them. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> portOnlyForTheWeb(Sides sides) {
        return server -> {
            if (!sides.has(Side.WEB)) {
                server.setPort(NONE);
            }
        };
    }
}
