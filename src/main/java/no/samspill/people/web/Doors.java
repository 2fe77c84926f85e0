package no.samspill.people.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.function.Predicate;
import no.samspill.frame.PublicAddress;
import no.samspill.pace.Pace;
import no.samspill.people.Door;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.signin.Arrival;
import no.samspill.people.signin.AskedFor;
import no.samspill.people.signin.BeenHere;
import no.samspill.people.signin.Hidden;
import no.samspill.people.signin.Leaving;
import no.samspill.people.signin.Offered;
import no.samspill.people.signin.Proofs;
import no.samspill.people.signin.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How people come in, and what meets those who may not. Who may open which address, is decided by {@link Gate}. */
@Configuration(proxyBeanMethods = false)
class Doors implements WebMvcConfigurer {
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** Pages that only those with a role may know of. */
    private static final RequestMatcher BEHIND_DOORS = new OrRequestMatcher(
            PATHS.matcher("/arbeid"), PATHS.matcher("/arbeid/**"), PATHS.matcher("/styring"), PATHS.matcher("/styring/**"));

    private final Persons persons;
    private final Regions regions;

    Doors(Persons persons, Regions regions) {
        this.persons = persons;
        this.regions = regions;
    }

    @Bean
    RequestCache askedFor(PublicAddress address) {
        return new AskedFor(BEHIND_DOORS, address);
    }

    @Bean
    SecurityFilterChain everyAddress(
            HttpSecurity http, Gate gate, Arrival arrival, RequestCache askedFor, Proofs proofs, BeenHere beenHere, Offered offered, Pace pace, List<Door.Keeper> keepers) {
        return http.authorizeHttpRequests(address -> address
                        // An answer that goes on, such as news to an open table, was let in when it was asked for.
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .anyRequest().access(gate))
                .csrf(proof -> proof.csrfTokenRepository(proofs).ignoringRequestMatchers(unproven(keepers)))
                .oneTimeTokenLogin(link -> link
                        .loginPage("/logg-inn")
                        .loginProcessingUrl("/logg-inn/lenke")
                        .showDefaultSubmitPage(false)
                        // A link is asked for elsewhere: here the answer would tell who is known.
                        .generateRequestResolver(request -> null)
                        .tokenGenerationSuccessHandler((request, response, token) -> {})
                        .authenticationConverter(offered)
                        .successHandler(arrival)
                        .failureHandler((request, response, failure) -> response.sendRedirect(
                                request.getParameter(Offered.CODE) == null ? "/logg-inn?lenke=brukt" : "/logg-inn/sendt?kode=feil")))
                // What a browser has kept of the pages goes with the one who leaves.
                .logout(out -> out.logoutUrl("/logg-ut").logoutSuccessHandler(new Leaving()).addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(ClearSiteDataHeaderWriter.Directive.CACHE))))
                .requestCache(cache -> cache.requestCache(askedFor))
                .exceptionHandling(refused -> refused
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/logg-inn"), BEHIND_DOORS)
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN), any -> true)
                        .accessDeniedHandler(new Hidden(BEHIND_DOORS, shownAgain(keepers), beenHere, pace)))
                .build();
    }

    private static RequestMatcher shownAgain(List<Door.Keeper> keepers) {
        return sent(keepers, Door::again);
    }

    private static RequestMatcher unproven(List<Door.Keeper> keepers) {
        return sent(keepers, Door::unproven);
    }

    private static RequestMatcher sent(List<Door.Keeper> keepers, Predicate<Door> which) {
        List<PathPatternRequestMatcher> forms = keepers.stream()
                .flatMap(keeper -> keeper.doors().stream())
                .filter(which)
                .map(door -> PATHS.matcher(HttpMethod.POST, door.pattern()))
                .toList();
        return request -> forms.stream().anyMatch(form -> form.matches(request));
    }

    @Bean
    UserDetailsService personsById(People people) {
        return id -> people.find(PersonId.of(id)).map(person -> SignedIn.of(person.id())).orElseThrow(() -> new UsernameNotFoundException(id));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(List.of(persons, regions));
    }
}
