package no.samspill.facts.source;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgencyRepository {
    private final JdbcClient sql;

    AgencyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Agency> list() {
        return sql.sql("select * from fact_agency order by number").query((row, at) -> agency(row)).list();
    }

    Optional<Agency> find(int number) {
        return sql.sql("select * from fact_agency where number = ?").param(number).query((row, at) -> agency(row)).optional();
    }

    /** Empty where another has the name. */
    Optional<Integer> add(String name, URI address, Api api, boolean on, OffsetDateTime now, UUID person) {
        try {
            return Optional.of(sql.sql("insert into fact_agency (name, address, api, is_on, changed, person) values (:name, :address, :api, :on, :now, :person) returning number")
                    .param("name", name).param("address", address.toString()).param("api", api.name()).param("on", on).param("now", now).param("person", person).query(Integer.class).single());
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /** Whether nobody else has the name. One that is moved elsewhere tells anew what it allows. */
    boolean change(int number, String name, URI address, Api api, boolean on, OffsetDateTime now, UUID person) {
        try {
            sql.sql("update fact_agency set name = :name, address = :address, api = :api, is_on = :on, changed = :now, person = :person, licence = case when address = :address then licence end where number = :number")
                    .param("name", name).param("address", address.toString()).param("api", api.name()).param("on", on).param("now", now).param("person", person).param("number", number).update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void allows(int number, Allowance told) {
        sql.sql("update fact_agency set cells = :cells, calls = :calls, seconds = :seconds, licence = coalesce(:licence, licence), citations = :citations::jsonb where number = :number")
                .param("cells", told.cells()).param("calls", told.calls()).param("seconds", (int) told.window().toSeconds()).param("licence", told.licence(), Types.VARCHAR)
                .param("citations", Replies.JSON.writeValueAsString(told.citations())).param("number", number).update();
    }

    private static Agency agency(ResultSet row) throws SQLException {
        @Nullable String licence = row.getString("licence");
        Map<String, String> citations = new HashMap<>();
        Replies.JSON.readTree(row.getString("citations")).properties().forEach(each -> citations.put(each.getKey(), each.getValue().asString()));
        return new Agency(
                row.getInt("number"), row.getString("name"), URI.create(row.getString("address")), Api.valueOf(row.getString("api")), row.getBoolean("is_on"),
                new Allowance(row.getInt("cells"), row.getInt("calls"), Duration.ofSeconds(row.getInt("seconds")), licence, citations));
    }
}
