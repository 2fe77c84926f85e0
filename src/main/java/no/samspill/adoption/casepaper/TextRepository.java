package no.samspill.adoption.casepaper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import no.samspill.adoption.RouteStepId;
import no.samspill.kernel.Language;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Print;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextRepository {
    private final JdbcClient sql;

    TextRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Written> written(RouteStepId step) {
        return sql.sql("select * from adoption_case_draft where step = ?").param(step.value())
                .query((row, at) -> new Written(
                        row.getString("case_number"), row.getString("archive_code"), row.getString("officer"), row.getString("recommendation"), row.getString("assessment"),
                        row.getString("considerations"), row.getString("conclusion"), row.getLong("revision")))
                .optional();
    }

    /** False where somebody has written since. */
    boolean write(RouteStepId step, Written wanted) {
        return sql.sql("""
                insert into adoption_case_draft as d (step, case_number, archive_code, officer, recommendation, assessment, considerations, conclusion)
                select :step, :caseNumber, :archiveCode, :officer, :recommendation, :assessment, :considerations, :conclusion
                 where :revision = 0 or exists (select from adoption_case_draft where step = :step)
                on conflict (step) do update set case_number = excluded.case_number, archive_code = excluded.archive_code, officer = excluded.officer, recommendation = excluded.recommendation,
                   assessment = excluded.assessment, considerations = excluded.considerations, conclusion = excluded.conclusion, revision = d.revision + 1
                 where d.revision = :revision""")
                .param("step", step.value())
                .param("caseNumber", wanted.caseNumber(), Types.VARCHAR)
                .param("archiveCode", wanted.archiveCode(), Types.VARCHAR)
                .param("officer", wanted.officer(), Types.VARCHAR)
                .param("recommendation", wanted.recommendation(), Types.VARCHAR)
                .param("assessment", wanted.assessment(), Types.VARCHAR)
                .param("considerations", wanted.considerations(), Types.VARCHAR)
                .param("conclusion", wanted.conclusion(), Types.VARCHAR)
                .param("revision", wanted.revision())
                .update() == 1;
    }

    Optional<Template> template(OrganisationId organisation) {
        return sql.sql("select * from adoption_case_template where organisation = ?").param(organisation.value()).query((row, at) -> template(organisation, row)).optional();
    }

    private static Template template(OrganisationId organisation, ResultSet row) throws SQLException {
        String language = row.getString("language");
        String word = row.getString("word");
        return new Template(
                organisation, language == null ? null : Language.of(language), row.getString("introduction"), row.getString("recommendation"), row.getString("assessment"), row.getString("considerations"),
                row.getString("conclusion"), row.getString("signature"), word == null ? null : new Template.Word(row.getString("word_name"), new Print(word)), row.getLong("revision"));
    }

    /** False where somebody has set it since. */
    boolean set(Template wanted) {
        return sql.sql("""
                insert into adoption_case_template as t (organisation, language, introduction, recommendation, assessment, considerations, conclusion, signature, word, word_name)
                select :organisation, :language, :introduction, :recommendation, :assessment, :considerations, :conclusion, :signature, :word, :wordName
                 where :revision = 0 or exists (select from adoption_case_template where organisation = :organisation)
                on conflict (organisation) do update set language = excluded.language, introduction = excluded.introduction, recommendation = excluded.recommendation, assessment = excluded.assessment,
                   considerations = excluded.considerations, conclusion = excluded.conclusion, signature = excluded.signature, word = excluded.word, word_name = excluded.word_name, revision = t.revision + 1
                 where t.revision = :revision""")
                .param("organisation", wanted.organisation().value())
                .param("language", wanted.language() == null ? null : wanted.language().tag(), Types.VARCHAR)
                .param("introduction", wanted.introduction(), Types.VARCHAR)
                .param("recommendation", wanted.recommendation(), Types.VARCHAR)
                .param("assessment", wanted.assessment(), Types.VARCHAR)
                .param("considerations", wanted.considerations(), Types.VARCHAR)
                .param("conclusion", wanted.conclusion(), Types.VARCHAR)
                .param("signature", wanted.signature(), Types.VARCHAR)
                .param("word", wanted.word() == null ? null : wanted.word().print().value(), Types.VARCHAR)
                .param("wordName", wanted.word() == null ? null : wanted.word().name(), Types.VARCHAR)
                .param("revision", wanted.revision())
                .update() == 1;
    }

    void addWord(Print print, byte[] content) {
        sql.sql("insert into adoption_case_word (print, content) values (?, ?) on conflict do nothing").params(print.value(), content).update();
    }

    byte[] word(Print print) {
        return sql.sql("select content from adoption_case_word where print = ?").param(print.value()).query(byte[].class).single();
    }
}
