package no.samspill.help;

import java.util.List;

/** What somebody is there to do, and the help they need for it, in the order they come to need it. */
public enum Job {
    SECRETARIAT(Topic.SHEET, Topic.TABLE, Topic.PROGRESS, Topic.MEETING, Topic.MINUTES, Topic.INBOX, Topic.VERSION, Topic.HEARING, Topic.ASSESSMENT, Topic.CASEPAPER, Topic.DECISION, Topic.FOLLOWUP, Topic.ACCOUNT, Topic.FACTS, Topic.PEOPLE),
    REPORTING(Topic.SIGNIN, Topic.REPORT, Topic.ACTION, Topic.FACTS, Topic.TABLE),
    ELECTED(Topic.READ, Topic.STATEMENT, Topic.FOLLOW),
    REGISTRAR(Topic.CASEPAPER, Topic.DECISION, Topic.SIGNIN),
    SCRIBE(Topic.MEETING, Topic.MINUTES),
    RESIDENT(Topic.READ, Topic.GIVE, Topic.STATEMENT, Topic.FOLLOW),
    ADMINISTRATOR(Topic.OPERATE, Topic.PEOPLE, Topic.SIGNIN);

    private final List<Topic> topics;

    Job(Topic... topics) {
        this.topics = List.of(topics);
    }

    public List<Topic> topics() {
        return topics;
    }
}
