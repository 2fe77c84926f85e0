package no.samspill.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One job, with a page of its own, and the pages that it is about: their routes, each with all that is below it. */
public enum Topic {
    READ("lese", true, "/", "/kommune", "/{region}", "/{region}/{plan}"),
    GIVE("gi-innspill", true, "/{region}/{plan}/innspill"),
    STATEMENT("svare-pa-horing", false, "/{region}/{plan}/horing"),
    FOLLOW("folge", false, "/{region}/{plan}/folg", "/arbeid/meg/folger", "/{region}/{plan}/vedtak/folg", "/arbeid/kalender", "/kalender"),
    SIGNIN("logge-inn", false, "/logg-inn", "/arbeid/meg", "/arbeid/e-post", "/invitasjon"),
    SHEET("regneark", true, "/arbeid/{region}/{plan}/import", "/arbeid/{region}/{plan}/tabell/lim-inn"),
    TABLE("arbeidstabell", true, "/arbeid/{region}/{plan}/tabell", "/arbeid/{region}/{plan}/tall/valg", "/arbeid/{region}/{plan}/historikk", "/arbeid/{region}/{plan}/innhold"),
    PROGRESS("fremdrift", false, "/arbeid/{region}/{plan}/fremdrift", "/arbeid/{region}/{plan}/arshjul"),
    MEETING("innspillsmote", true, "/arbeid/{region}/{plan}/moter"),
    MINUTES("referat", false, "/arbeid/{region}/{plan}/moter/{step}/referat"),
    INBOX("svare-pa-innspill", false, "/arbeid/{region}/{plan}/innspill"),
    VERSION("versjoner", true, "/arbeid/{region}/{plan}/versjoner", "/{region}/{plan}/versjon", "/kontroll"),
    HEARING("horing", true, "/arbeid/{region}/{plan}/horing"),
    ASSESSMENT("vurdere", false, "/arbeid/{region}/{plan}/horing/{n}/merknader", "/arbeid/{region}/{plan}/horing/{n}/uttalelser", "/arbeid/{region}/{plan}/horing/{n}/nytekst"),
    CASEPAPER("saksframlegg", false, "/arbeid/{region}/{plan}/saksframlegg"),
    DECISION("vedtak", false, "/arbeid/{region}/{plan}/vedtak", "/arbeid/{region}/{plan}/vedtatt", "/arbeid/{region}/{plan}/samordning", "/arbeid/{region}/{plan}/arkiv"),
    REPORT("melde-status", true, "/arbeid/{region}/{plan}/status", "/arbeid/meg/paminnelser", "/paminnelser"),
    FOLLOWUP("oppfolging", false, "/arbeid/{region}/{plan}/oppfolging"),
    ACCOUNT("statusrapport", true, "/arbeid/{region}/{plan}/rapport"),
    ACTION("handlingsplan", false, "/arbeid/{region}/{plan}/handlingsplan"),
    FACTS("tall", false, "/{region}/{plan}/tall", "/arbeid/{region}/{plan}/tall"),
    PEOPLE("tilgang", false, "/arbeid/{region}/folk", "/styring/folk", "/styring/ny-person"),
    OPERATE("drift", false, "/styring");

    private final String slug;
    private final boolean pictured;
    private final List<String> routes;

    Topic(String slug, boolean pictured, String... routes) {
        this.slug = slug;
        this.pictured = pictured;
        this.routes = List.of(routes);
    }

    /** "/hjelp/regneark". */
    public String address() {
        return "/hjelp/" + slug;
    }

    /** Its file among our own, and its name in the list of pictures. */
    public String picture() {
        return "help/" + slug + ".png";
    }

    public boolean pictured() {
        return pictured;
    }

    public List<String> routes() {
        return routes;
    }

    /** The key of one of its words. */
    public String key(String part) {
        return "help." + name().toLowerCase(Locale.ROOT) + "." + part;
    }

    public static Optional<Topic> of(String slug) {
        return Arrays.stream(values()).filter(topic -> topic.slug.equals(slug)).findFirst();
    }

    /** The one that is nearest to what a page is: that of the longest route it stands at or below. */
    public static Optional<Topic> at(String route) {
        Topic nearest = null;
        int length = 0;
        for (Topic topic : values()) {
            for (String known : topic.routes) {
                if (known.length() > length && (route.equals(known) || route.startsWith(known + "/") || route.startsWith(known + "."))) {
                    nearest = topic;
                    length = known.length();
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
