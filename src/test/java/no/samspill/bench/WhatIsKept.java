package no.samspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.ops.database.Login;
import no.samspill.ops.database.RunningDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database, asked behind the server's back. */
record WhatIsKept(Path data) {
    /** Those of the words that the journal does not know. */
    Set<String> unknownToTheJournal(Collection<String> words) {
        return without(words, "select became from journal_entry where became = any(?)");
    }

    Set<String> contributionsMissing(Collection<String> words) {
        return without(words, "select words from contribution where words = any(?)");
    }

    /** Words that more than one contribution has. */
    List<String> doubled() {
        return sql().sql("select words from contribution group by words having count(*) > 1").query(String.class).list();
    }

    /** Of how many changes the sheets that were taken in consist, by the mark that each carries. */
    List<Integer> sizesOfImports(String mark) {
        return sql().sql("select count(*) from journal_entry where became like ? group by substring(became from ?)")
                .params("%" + mark + "%", mark + "[0-9]+;").query(Integer.class).list();
    }

    String words(ElementId row) {
        return sql().sql("select words from ledger_word where element = ?::uuid and field = 'schedule'").param(row.toString()).query(String.class).optional().orElse("");
    }

    /** From now on, the database says yes before what it was told is on its way to the disk. */
    void forgets() {
        sql().sql("alter role current_user set synchronous_commit = off").update();
    }

    private Set<String> without(Collection<String> words, String found) {
        Set<String> missing = new HashSet<>(words);
        missing.removeAll(sql().sql(found).param(words.toArray(String[]::new)).query(String.class).list().stream().collect(Collectors.toSet()));
        return missing;
    }

    private JdbcClient sql() {
        try {
            Login found = RunningDatabase.in(data).orElseThrow(() -> new IllegalStateException("no database runs"));
            return JdbcClient.create(found.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
