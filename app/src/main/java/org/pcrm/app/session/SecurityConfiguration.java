package org.pcrm.app.session;

import jakarta.servlet.DispatcherType;
import org.pcrm.api.actor.Role;
import org.pcrm.app.http.FilterAnswers;
import org.pcrm.app.http.SafeHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** The gate: who gets through to which route, and by what proof. Keeps no session of the servlet kind. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SessionSettings.class)
class SecurityConfiguration {

    @Bean
    SigningKeys signingKeys(SessionSettings settings) {
        return settings.keys();
    }

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http,
            Sessions sessions,
            SessionCookies cookies,
            FilterAnswers answers,
            SafeHeaders safeHeaders) {
        // Managed sessions would take every request for a new sign-in, and change the CSRF token under the client's
        // hands.
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OriginFilter(answers), CsrfFilter.class)
                .addFilterBefore(new SessionFilter(sessions, cookies, answers), CsrfFilter.class)
                .csrf(csrf -> protect(csrf, cookies))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(safeHeaders))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .authorizeHttpRequests(SecurityConfiguration::open)
                .build();
    }

    /** Each filter of the chain would be timed for itself, and that takes longer than most of them; requests are timed. */
    @Bean
    SecurityObservationSettings withoutTimingFilters() {
        return SecurityObservationSettings.noObservations();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        // What is forwarded or resumed was let through when it came in.
        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(Routes.IGNORING_COOKIES, Routes.BY_REFRESH_TOKEN, Routes.HEALTH, Routes.DOCUMENTATION)
                .permitAll()
                .requestMatchers(Routes.ACTUATOR)
                .hasRole(Role.SUPER_ADMIN.name())
                .requestMatchers(Routes.API)
                .authenticated()
                .anyRequest()
                .permitAll();
    }

    private static void protect(CsrfConfigurer<HttpSecurity> csrf, SessionCookies cookies) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Strict").secure(cookies.areSecure()));
        var handler = new CsrfTokenRequestAttributeHandler();
        // Without a name the token is not deferred: the first answer sets the cookie.
        handler.setCsrfRequestAttributeName(null);
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(handler)
                .requireCsrfProtectionMatcher(new SignedInChange(cookies));
    }
}
