package no.samspill.followup.reminding;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Writes of all that waits for somebody. Each line has the one way to its own form, where they must sign in: whoever opens it without changes nothing. */
@Component
class DigestLetters {
    private static final Duration USEFUL = Duration.ofDays(3);

    /** Lines of one plan at most; the rest is behind one link. */
    private static final int MOST = 30;

    private final Post post;
    private final PublicAddress address;

    DigestLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    /** One that is still on its way says less than this, and is taken back. */
    UUID send(EmailAddress to, Language language, String name, Reader reader, List<Waits> all) {
        post.takeBack(reader.key().toString());
        Words words = Words.of(language);
        int count = all.stream().mapToInt(waits -> waits.lines().size()).sum();
        String own = address.of("/paminnelser/" + reader.key());
        String text = words.get(
                "reminder.letter.text", name, count, all.stream().map(waits -> of(waits, words)).collect(Collectors.joining("\n\n")), words.get("reminder.letter.rhythm." + reader.rhythm()),
                address.of("/arbeid/meg/paminnelser"), own);
        return post.send(Letter.plain(to, language, words.get("reminder.letter.subject", count, upper(words.number(count))), text, USEFUL).stoppedAt(own + "/stopp"));
    }

    private String of(Waits waits, Words words) {
        List<String> parts = new ArrayList<>();
        PlanView plan = waits.plan();
        parts.add(words.get("reminder.letter.plan", plan.plan().title(), plan.region().name()));
        boolean several = waits.lines().stream().map(line -> line.duty().holder().key()).distinct().count() > 1;
        waits.lines().stream().limit(MOST).forEach(line -> parts.add(of(plan, line, several, words)));
        if (waits.lines().size() > MOST) {
            parts.add(words.get("reminder.letter.more", waits.lines().size() - MOST, address.of(desk(plan))));
        }
        return String.join("\n\n", parts);
    }

    private String of(PlanView plan, Line line, boolean several, Words words) {
        NorwegianDates dates = NorwegianDates.of(words.language());
        Holder holder = line.duty().holder();
        String what = (plan.labels().findFull(line.duty().measure().id()).orElse("") + " " + line.duty().measure().title()).strip();
        String said = line.last().map(report -> words.get("reminder.letter.last", dates.date(report.day()), words.get("followup.state." + line.state().orElse(report.state())).toLowerCase(Locale.ROOT)))
                .orElseGet(() -> words.get("reminder.letter.never"));
        String due = line.due().filter(day -> day.isBefore(line.on())).map((LocalDate day) -> " " + words.get("reminder.letter.due", dates.date(day))).orElse("");
        String link = address.of(desk(plan) + "/" + line.duty().measure().number() + "?hvem=" + UriUtils.encode(holder.key(), StandardCharsets.UTF_8));
        return what + (several ? ", " + holder.name() : "") + "\n" + said + due + "\n" + link;
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String desk(PlanView plan) {
        return "/arbeid" + plan.address() + "/status";
    }
}
