package no.samspill.people.signin.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.people.OwnSetting;
import no.samspill.people.Person;
import no.samspill.people.signin.Passkey;

/**
 * @param email where letters to the person go; empty where nobody has entered any
 * @param providers those who may vouch for the person
 * @param settings what else they choose for themselves
 */
public record MyPage(Shell shell, Person person, Optional<String> email, List<Passkey> passkeys, List<Tie> providers, List<OwnSetting.Setting> settings) implements Page {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.yyyy HH:mm").withZone(ZoneId.of("Europe/Oslo"));

    /** @param tied whether they know the person */
    public record Tie(String id, String name, boolean tied) {}

    public Field label() {
        return Field.text("label", shell.words().get("me.key.label")).helped(shell.words().get("me.key.label.help"));
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
