package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.samspill.people.Organisations;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServerTest
class NoRegionStandsInOurWayTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void a_page_of_ours_is_no_regions_address() {
        Stream<String> first = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .map(pattern -> pattern.split("/", -1))
                .filter(parts -> parts.length > 1 && !parts[1].isEmpty() && !parts[1].contains("{"))
                .map(parts -> parts[1]);
        assertThat(Stream.concat(first, Stream.of("assets", "logg-ut"))).contains("arbeid", "helse").noneMatch(Organisations::mayBeAddress);
    }
}
