package no.samspill.notice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Holder;
import no.samspill.followup.Report;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells followers of reports: one letter a day of a plan at most, in the morning, a line for each measure, as it stands when the letter is written. What was
 * corrected or taken back by then is not in it.
 */
@Service
public class ReportTidings {
    private static final Logger LOG = LoggerFactory.getLogger(ReportTidings.class);

    private final FollowerRepository repository;
    private final Followers followers;
    private final TidingsLetters letters;
    private final FollowUps followUps;
    private final Plans plans;
    private final TransactionTemplate once;
    private final Clock clock;

    ReportTidings(FollowerRepository repository, Followers followers, TidingsLetters letters, FollowUps followUps, Plans plans, TransactionTemplate once, Clock clock) {
        this.repository = repository;
        this.followers = followers;
        this.letters = letters;
        this.followUps = followUps;
        this.plans = plans;
        this.once = once;
        this.clock = clock;
    }

    /** Writes to all who have not been told this morning. @return how many letters */
    public int send() {
        Instant now = clock.instant();
        Instant morning = Rhythm.DAILY.latest(now).orElseThrow();
        Map<List<String>, List<Follower>> readers = repository.toBeTold(morning).stream().collect(Collectors.groupingBy(one -> List.of(one.plan().toString(), one.reader()), LinkedHashMap::new, Collectors.toList()));
        int sent = 0;
        for (List<Follower> each : readers.values()) {
            try {
                sent += Boolean.TRUE.equals(once.execute(during -> tell(repository.lock(each, morning), now))) ? 1 : 0;
            } catch (RuntimeException e) {
                // The others are told all the same, and this one when it goes again.
                LOG.warn("a follower could not be told of reports: {}", each.getFirst().key(), e);
            }
        }
        return sent;
    }

    private boolean tell(List<Follower> own, Instant now) {
        if (own.isEmpty()) {
            return false;
        }
        repository.told(own, now);
        PlanView plan = plans.get(own.getFirst().plan());
        if (!plan.header().visible() || !followUps.begun(plan)) {
            return false;
        }
        SequencedMap<Followed, List<Report>> news = news(plan, own, now);
        return !news.isEmpty() && followers.to(own.getFirst()).map(to -> {
            letters.tell(plan, news, to);
            return true;
        }).orElse(false);
    }

    private SequencedMap<Followed, List<Report>> news(PlanView plan, List<Follower> own, Instant now) {
        List<Report> standing = FollowUp.standing(followUps.reports(plan));
        SequencedMap<Followed, List<Report>> news = new LinkedHashMap<>();
        for (Followed measure : followUps.now(plan).measures()) {
            List<Report> of = standing.stream().filter(report -> report.measure().equals(measure.measure().id()) && report.kind() == Report.Entry.REPORT)
                    .filter(report -> own.stream().anyMatch(one -> report.told().isAfter(one.told()) && !report.told().isAfter(now) && concerns(plan, one.topic(), report)))
                    .toList();
            if (!of.isEmpty()) {
                news.put(measure, of);
            }
        }
        return news;
    }

    /** Whether a report is news of what is followed. */
    public boolean concerns(PlanView plan, Topic topic, Report report) {
        return switch (topic) {
            case Topic.Whole whole -> true;
            case Topic.Decisions decisions -> false;
            case Topic.Became became -> false;
            case Topic.Row row -> row.holds(plan, report.measure());
            case Topic.Party(var id) -> report.holder() instanceof Holder.Known(var holder, var name) && followers.same(plan, id, holder);
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> reportTidingsJob(ReportTidings tidings) {
            return Tasks.recurring("report-tidings", FixedDelay.ofMinutes(15)).execute((job, context) -> tidings.send());
        }
    }
}
