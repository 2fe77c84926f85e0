package no.samspill.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanId;
import no.samspill.progress.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings, who is invited, who comes and who came. */
@Repository
class MeetingRepository {
    private static final String REGISTERED =
            """
            select r.*, m.capacity is not null and row_number() over (partition by r.meeting order by r.place_in_line) > m.capacity as waiting
              from input_meeting_registration r join input_meeting m on m.step = r.meeting
            """;

    private final JdbcClient sql;

    MeetingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes sure that the meeting has a row, and keeps everybody else from changing it until the transaction ends. */
    void lock(PlanId plan, StepId step) {
        sql.sql("insert into input_meeting (step, plan) values (?, ?) on conflict do nothing").params(step.value(), plan.value()).update();
        sql.sql("select 1 from input_meeting where step = ? for update").param(step.value()).query(Integer.class).single();
    }

    Optional<InputMeeting> find(StepId step) {
        return sql.sql("select m.*, array(select i.organisation from input_meeting_invited i where i.meeting = m.step) as organisations from input_meeting m where m.step = ?")
                .param(step.value())
                .query((row, at) -> meeting(row, Stream.of((UUID[]) row.getArray("organisations").getArray()).map(OrganisationId::new).collect(Collectors.toSet())))
                .optional();
    }

    void save(InputMeeting meeting) {
        sql.sql("""
                update input_meeting set agenda = :agenda, place = :place, link = :link, invited = :invited, capacity = :capacity,
                       takes_registrations = :takes, reminded = case when starts is distinct from cast(:starts as timestamptz) then null else reminded end,
                       starts = cast(:starts as timestamptz), kept_until = :kept
                 where step = :step""")
                .param("agenda", meeting.agenda())
                .param("place", meeting.place())
                .param("link", meeting.link())
                .param("invited", meeting.invited())
                .param("capacity", meeting.capacity(), java.sql.Types.INTEGER)
                .param("takes", meeting.takesRegistrations())
                .param("starts", meeting.starts() == null ? null : meeting.starts().toString())
                .param("kept", meeting.keptUntil(), java.sql.Types.DATE)
                .param("step", meeting.step().value())
                .update();
        sql.sql("delete from input_meeting_invited where meeting = ?").param(meeting.step().value()).update();
        meeting.organisations().forEach(each ->
                sql.sql("insert into input_meeting_invited (meeting, organisation) values (?, ?)").params(meeting.step().value(), each.value()).update());
        if (meeting.keptUntil() != null) {
            sql.sql("update input_meeting_registration set kept_until = ? where meeting = ?").params(meeting.keptUntil(), meeting.step().value()).update();
        }
    }

    /** Whether it is new: false where this form has been received before. */
    boolean register(StepId step, Registration wanted, LocalDate keptUntil) {
        return sql.sql("""
                        insert into input_meeting_registration (key, meeting, name, organisation, email, language, kept_until)
                        values (:key, :meeting, :name, :organisation, :email, :language, :kept) on conflict (key) do nothing""")
                        .param("key", wanted.key())
                        .param("meeting", step.value())
                        .param("name", wanted.name())
                        .param("organisation", wanted.organisation())
                        .param("email", wanted.email() == null ? null : wanted.email().value())
                        .param("language", wanted.language().tag())
                        .param("kept", keptUntil)
                        .update()
                == 1;
    }

    /** In the order they said that they come. */
    List<Registration> registrations(StepId step) {
        return sql.sql(REGISTERED + "where r.meeting = ? order by r.place_in_line").param(step.value()).query(MeetingRepository::registration).list();
    }

    boolean cancel(StepId step, UUID key) {
        return sql.sql("delete from input_meeting_registration where meeting = ? and key = ?").params(step.value(), key).update() == 1;
    }

    /** The meetings of those who were forgotten, each once. */
    List<UUID> forget(LocalDate today) {
        return sql.sql("delete from input_meeting_registration where kept_until <= ? returning meeting").param(today).query((row, at) -> uuid(row, "meeting")).list().stream().distinct().toList();
    }

    int forget(PlanId plan, EmailAddress email) {
        return sql.sql("delete from input_meeting_registration where lower(email) = ? and meeting in (select step from input_meeting where plan = ?)").params(email.key(), plan.value()).update();
    }

    List<Registered> of(PlanId plan, EmailAddress email) {
        return sql.sql("""
                        select r.meeting, r.name, r.organisation, r.registered from input_meeting_registration r join input_meeting m on m.step = r.meeting
                         where m.plan = ? and lower(r.email) = ? order by r.place_in_line""")
                .params(plan.value(), email.key())
                .query((row, at) -> new Registered(uuid(row, "meeting"), row.getString("name"), row.getString("organisation"), row.getTimestamp("registered").toInstant()))
                .list();
    }

    /** Meetings that begin within a day, whose people have not been reminded; from now on they have. */
    List<Soon> toBeReminded() {
        return sql.sql("""
                        update input_meeting set reminded = clock_timestamp()
                         where starts > clock_timestamp() and starts < clock_timestamp() + interval '24 hours' and reminded is null
                        returning plan, step""")
                .query((row, at) -> new Soon(new PlanId(uuid(row, "plan")), new StepId(uuid(row, "step"))))
                .list();
    }

    record Soon(PlanId plan, StepId step) {}

    void attended(StepId step, List<Attendance> attendance) {
        sql.sql("delete from input_meeting_attendance where meeting = ?").param(step.value()).update();
        attendance.forEach(each ->
                sql.sql("insert into input_meeting_attendance (meeting, organisation, people) values (?, ?, ?)").params(step.value(), each.organisation(), each.people()).update());
    }

    List<Attendance> attendance(StepId step) {
        return sql.sql("select organisation, people from input_meeting_attendance where meeting = ? order by organisation collate \"nb-x-icu\"")
                .param(step.value())
                .query((row, at) -> new Attendance(row.getString("organisation"), row.getInt("people")))
                .list();
    }

    private static InputMeeting meeting(ResultSet row, Set<OrganisationId> organisations) throws SQLException {
        Timestamp starts = row.getTimestamp("starts");
        return new InputMeeting(
                new StepId(uuid(row, "step")),
                row.getString("agenda"),
                row.getString("place"),
                row.getString("link"),
                organisations,
                row.getString("invited"),
                row.getObject("capacity", Integer.class),
                row.getBoolean("takes_registrations"),
                starts == null ? null : starts.toInstant(),
                row.getObject("kept_until", LocalDate.class));
    }

    private static Registration registration(ResultSet row, int at) throws SQLException {
        String email = row.getString("email");
        return new Registration(
                uuid(row, "key"), row.getString("name"), row.getString("organisation"), email == null ? null : new EmailAddress(email), Language.of(row.getString("language")), row.getBoolean("waiting"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
