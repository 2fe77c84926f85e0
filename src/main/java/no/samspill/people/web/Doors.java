package no.samspill.people.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.function.BiPredicate;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may open which address. Everybody may read; nobody may do anything else unless it is said here. */
@Configuration(proxyBeanMethods = false)
class Doors implements WebMvcConfigurer {
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** Pages that only those with a role may know of. */
    private static final RequestMatcher BEHIND_DOORS = new OrRequestMatcher(
            PATHS.matcher("/arbeid"), PATHS.matcher("/arbeid/**"), PATHS.matcher("/styring"), PATHS.matcher("/styring/**"));

    private final Persons persons;

    Doors(Persons persons) {
        this.persons = persons;
    }

    @Bean
    SecurityFilterChain everyAddress(HttpSecurity http, Organisations organisations, People people) {
        var askedFor = new HttpSessionRequestCache();
        askedFor.setRequestMatcher(new AndRequestMatcher(BEHIND_DOORS, PATHS.matcher(HttpMethod.GET, "/**")));
        return http.authorizeHttpRequests(address -> address
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                        .requestMatchers("/arbeid").access(who((person, request) -> true))
                        .requestMatchers("/arbeid/{region}/**").access(who((person, request) ->
                                organisations.council(request.getVariables().getOrDefault("region", "")).filter(person::keeps).isPresent()))
                        .requestMatchers("/styring", "/styring/**").access(who((person, request) -> person.administrator()))
                        .requestMatchers(HttpMethod.GET).permitAll()
                        .requestMatchers(HttpMethod.HEAD).permitAll()
                        .anyRequest().denyAll())
                .oneTimeTokenLogin(link -> link
                        .loginPage("/logg-inn")
                        .loginProcessingUrl("/logg-inn/lenke")
                        .showDefaultSubmitPage(false)
                        // Nobody may ask for a link of their own: there is no e-mail to send it by yet.
                        .generateRequestResolver(request -> null)
                        .tokenGenerationSuccessHandler((request, response, token) -> {})
                        .successHandler(new Arrival(people))
                        .failureHandler((request, response, failure) -> response.sendRedirect("/logg-inn?lenke=brukt")))
                .logout(out -> out.logoutUrl("/logg-ut").logoutSuccessUrl("/"))
                .requestCache(cache -> cache.requestCache(askedFor))
                .exceptionHandling(refused -> refused
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/logg-inn"), BEHIND_DOORS)
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN), any -> true)
                        .accessDeniedHandler(new Hidden(BEHIND_DOORS)))
                .build();
    }

    @Bean
    UserDetailsService personsById(People people) {
        return id -> people.find(PersonId.of(id)).map(person -> new SignedIn(person.id().value())).orElseThrow(() -> new UsernameNotFoundException(id));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(persons);
    }

    private AuthorizationManager<RequestAuthorizationContext> who(BiPredicate<Person, RequestAuthorizationContext> may) {
        return (authentication, request) -> new AuthorizationDecision(
                persons.of(request.getRequest(), authentication.get()).filter(person -> may.test(person, request)).isPresent());
    }
}
