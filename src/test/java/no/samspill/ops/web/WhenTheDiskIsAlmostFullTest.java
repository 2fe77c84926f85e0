package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WhenTheDiskIsAlmostFullTest {
    @Test
    void nothing_more_is_taken_in_so_that_the_database_lives() throws Exception {
        assertThat(answer("POST", OptionalLong.of(NoRoomLeft.LEAST - 1))).isEqualTo(503);
    }

    @Test
    void everybody_can_read() throws Exception {
        assertThat(answer("GET", OptionalLong.of(0))).isEqualTo(299);
        assertThat(answer("HEAD", OptionalLong.of(0))).isEqualTo(299);
    }

    @Test
    void what_there_is_room_for_is_taken_in_and_so_is_all_where_nobody_knows() throws Exception {
        assertThat(answer("POST", OptionalLong.of(NoRoomLeft.LEAST))).isEqualTo(299);
        assertThat(answer("POST", OptionalLong.empty())).isEqualTo(299);
    }

    private static int answer(String method, OptionalLong bytes) throws Exception {
        var rooms = new StaticListableBeanFactory();
        rooms.addBean("room", (Room) () -> bytes);
        var response = new MockHttpServletResponse();
        new NoRoomLeft(rooms.getBeanProvider(Room.class), (request, answer, status, kind) -> {
            assertThat(kind).isEqualTo("disk");
            answer.setStatus(status);
        }).doFilter(new MockHttpServletRequest(method, "/"), response, (request, answer) -> response.setStatus(299));
        return response.getStatus();
    }
}
