package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The address of a database on several machines. */
class SeveralHostsTest {
    private static final String THREE = "jdbc:postgresql://en,to:5433,tre/plan";

    @Test
    void leads_to_the_one_that_takes_what_is_written() {
        assertThat(SeveralHosts.patient(THREE)).isEqualTo(THREE + "?connectTimeout=1&hostRecheckSeconds=2&targetServerType=primary");
    }

    @Test
    void lets_nobody_who_waits_be_held_by_a_silent_machine_and_lets_a_step_of_the_schema_take_its_time() {
        assertThat(SeveralHosts.hasty(THREE)).contains("socketTimeout=");
        assertThat(SeveralHosts.patient(THREE)).doesNotContain("socketTimeout");
    }

    @Test
    void is_heard_where_it_says_otherwise_itself() {
        assertThat(SeveralHosts.hasty(THREE + "?user=x&socketTimeout=30&targetServerType=any"))
                .startsWith(THREE + "?user=x&socketTimeout=30&targetServerType=any&").doesNotContain("primary").doesNotContain("socketTimeout=8");
    }

    @Test
    void is_left_as_it_is_where_there_is_one_machine() {
        String one = "jdbc:postgresql://en/plan?options=-c%20a=b,c";
        assertThat(SeveralHosts.hasty(one)).isEqualTo(one);
    }
}
