package org.pcrm.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.pcrm.app.http.NotThere;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Shows the mails that nobody sends, to whoever tries P-CRM out on this machine. Pages of text: they run and load nothing,
 * and so a mail's HTML is not shown in them.
 */
@RestController
@RequestMapping(path = "/dev/mail", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
public class MailPages {

    private final MailShelf shelf;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    /**
     * Shows what was dropped there.
     *
     * @param drop the directory of the mails
     */
    public MailPages(MailDrop drop) {
        shelf = new MailShelf(drop.directory());
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("dev-mail/texts");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        engine.setTemplateEngineMessageSource(texts);
        var templates = new ClassLoaderTemplateResolver(MailPages.class.getClassLoader());
        templates.setPrefix("dev-mail/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    @GetMapping
    String all(Locale locale) {
        return page("list", locale, Map.of("mails", shelf.newest()));
    }

    @GetMapping("/{name}")
    String one(Locale locale, @PathVariable String name) {
        return page("mail", locale, Map.of("mail", shelf.find(name).orElseThrow(NotThere::new)));
    }

    private String page(String template, Locale locale, Map<String, Object> shown) {
        var context = new Context(locale, shown);
        context.setVariable("language", locale.getLanguage());
        return engine.process(template, context);
    }
}
