package org.pcrm.app.screens;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The scripts, styles and letters the screens load; each name holds a hash of the content. */
@Configuration(proxyBeanMethods = false)
class ScreenFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/screens/assets/");
        registry.addResourceHandler("/icon.svg").addResourceLocations("classpath:/screens/");
    }
}
