package no.samspill.frame.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.util.Optional;
import no.samspill.frame.Outage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WhenTheDatabaseIsOutTest {
    @Test
    void the_page_says_so_without_asking_it() throws Exception {
        MockHttpServletResponse answer = answer("DATABASE");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        assertThat(answer.getContentAsString(UTF_8)).contains("<h1>Databasen svarer ikke</h1>");
    }

    @Test
    void a_full_disk_is_said_on_the_page() throws Exception {
        assertThat(answer("DISK").getContentAsString(UTF_8)).contains("<h1>Disken er full</h1>", "Det du skrev, er ikke lagret.");
    }

    @Test
    void what_the_answer_held_already_is_taken_back() throws Exception {
        MockHttpServletResponse answer = answer("DISK");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
    }

    @Test
    void other_failures_go_their_own_way() {
        assertThatThrownBy(() -> answer("something else")).isInstanceOf(ServletException.class);
    }

    private static MockHttpServletResponse answer(String failure) throws Exception {
        var judges = new StaticListableBeanFactory();
        judges.addBean("judge", (Outage.Judge) wrong -> String.valueOf(wrong.getMessage()).contains("else") ? Optional.empty() : Optional.of(Outage.valueOf(wrong.getMessage())));
        var response = new MockHttpServletResponse();
        new Outages(new BarePage(new Assets()), judges.getBeanProvider(Outage.Judge.class)).doFilter(new MockHttpServletRequest("POST", "/arbeid/sor-troms"), response, (request, answer) -> {
            answer.setContentLength(100_000);
            throw new ServletException(failure);
        });
        return response;
    }
}
