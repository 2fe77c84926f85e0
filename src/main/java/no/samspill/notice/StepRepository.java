package no.samspill.notice;

import no.samspill.input.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepRepository {
    private final JdbcClient sql;

    StepRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it was not told before; from now on it is. */
    boolean tell(Receipt receipt, String step) {
        return sql.sql("insert into notice_step (receipt, step) values (?, ?) on conflict do nothing").params(receipt.value(), step).update() == 1;
    }
}
