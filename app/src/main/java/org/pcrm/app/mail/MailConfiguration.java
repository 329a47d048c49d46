package org.pcrm.app.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends by SMTP unless another way is lent, and shows how much waits. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MailTransport smtp(JavaMailSenderImpl settings) {
        return () -> new SmtpLine(settings);
    }

    /** Mails set aside want a person; many that wait say that the mail server is away. */
    @Bean
    List<Gauge> mailGauges(MeterRegistry meters, Mails mails) {
        return List.of(
                Gauge.builder("pcrm.mails.waiting", mails::countWaiting)
                        .description("Mails queued and not sent yet")
                        .register(meters),
                Gauge.builder("pcrm.mails.set.aside", mails::countSetAside)
                        .description("Mails given up after the last attempt, of the last 30 days")
                        .register(meters));
    }
}
