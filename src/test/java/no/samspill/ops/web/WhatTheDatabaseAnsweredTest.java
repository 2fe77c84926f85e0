package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import no.samspill.frame.Outage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

class WhatTheDatabaseAnsweredTest {
    private final Failures failures = new Failures();

    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "57P01", "57P02", "57P03", "53300", "25006"})
    void is_that_it_is_gone(String state) {
        assertThat(failures.of(new ServletException(new DataAccessResourceFailureException("", new SQLException("", state))))).contains(Outage.DATABASE);
    }

    @Test
    void is_nothing_where_the_pool_has_seen_the_connection_break_before() {
        assertThat(failures.of(new ServletException(new IllegalStateException(new SQLException("Connection is closed"))))).contains(Outage.DATABASE);
    }

    @Test
    void is_what_failed_first_where_taking_back_failed_too() {
        var twice = new TransactionSystemException("JDBC rollback failed", new SQLException("", "08003"));
        twice.initApplicationException(new DataAccessResourceFailureException("", new SQLException("", "53100")));
        assertThat(failures.of(twice)).contains(Outage.DISK);
    }

    @Test
    void is_something_else() {
        assertThat(failures.of(new IllegalStateException(new SQLException("", "23505")))).isEmpty();
        assertThat(failures.of(new IllegalStateException())).isEmpty();
    }
}
