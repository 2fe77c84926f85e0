package no.samspill.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kari@harstad.kommune.no", "k.n+plan@example.no", "o'hara_1@x-y.example.museum", "  kari@example.no\n"})
    void an_address_as_people_have_them(String typed) {
        assertThat(EmailAddress.of(typed)).map(EmailAddress::value).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "kari", "kari@", "@example.no", "kari@example", "kari nordmann@example.no", "kari@example.no, ola@example.no",
                "kari@example.no\r\nBcc: ola@example.no", "Kari <kari@example.no>", "kari@@example.no", "kari@example..no", ".kari@example.no",
                "kari.@example.no", "\"kari nordmann\"@example.no", "kari@-example.no", "kåre@example.no", "kari@[127.0.0.1]", "kari@127.0.0.1", "kari\u0000@example.no"
            })
    void anything_else_is_none(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void a_domain_with_norwegian_letters_is_written_as_mail_servers_write_it() {
        assertThat(EmailAddress.of("post@kvæfjord.no")).map(EmailAddress::value).contains("post@xn--kvfjord-nxa.no");
    }

    @Test
    void case_makes_no_other_address() {
        assertThat(EmailAddress.of("Kari@Example.NO").orElseThrow().key()).isEqualTo("kari@example.no");
    }

    @Test
    void none_is_longer_than_mail_servers_take() {
        assertThat(EmailAddress.of("k".repeat(65) + "@example.no")).isEmpty();
        assertThat(EmailAddress.of("k@" + "e".repeat(60).concat(".").repeat(5) + "no")).isEmpty();
        assertThatThrownBy(() -> new EmailAddress("kari\n@example.no")).isInstanceOf(IllegalArgumentException.class);
    }
}
