package org.pcrm.app.http;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages answers come in: English unless {@code Accept-Language} prefers Hindi. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("hi")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
