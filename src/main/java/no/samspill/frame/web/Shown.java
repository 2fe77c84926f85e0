package no.samspill.frame.web;

import java.time.Duration;
import java.util.List;
import no.samspill.frame.Bare;
import no.samspill.frame.Caution;
import no.samspill.frame.Guide;
import no.samspill.frame.Menu;
import no.samspill.frame.Outage;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Teaches the server to take a visit, send a page and serve our files. */
@Configuration(proxyBeanMethods = false)
class Shown implements WebMvcConfigurer {

    private final Assets assets = new Assets();
    private final ObjectProvider<Menu> menus;
    private final ObjectProvider<Caution> cautions;
    private final ObjectProvider<Guide> guides;
    private final PublicAddress address;

    Shown(ObjectProvider<Menu> menus, ObjectProvider<Caution> cautions, ObjectProvider<Guide> guides, PublicAddress address) {
        this.guides = guides;
        this.address = address;
        this.menus = menus;
        this.cautions = cautions;
    }

    @Bean
    Templates templates() {
        return new Templates();
    }

    @Bean
    Bare bare() {
        return new BarePage(assets);
    }

    @Bean
    Outages outages(Bare bare, ObjectProvider<Outage.Judge> judges) {
        return new Outages(bare, judges);
    }

    /** Comes after the doors, whose firewall turns away an address such as {@code //elsewhere.no/}. */
    @Bean
    UrlHandlerFilter withoutASlashAtTheEnd() {
        return UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.PERMANENT_REDIRECT).build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Visits(assets, menus.orderedStream().toList(), cautions.orderedStream().toList(), guides.orderedStream().toList()));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageWriter(new Templates()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Languages(address));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PATH + "**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
    }
}
