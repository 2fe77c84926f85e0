package no.samspill.ops.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The way to a database, for one role. */
public record Login(String url, String user, String password) {
    /** Plain connections, for those who need a few. */
    public DataSource source() {
        var plain = new PGSimpleDataSource();
        plain.setUrl(url);
        plain.setUser(user);
        plain.setPassword(password);
        return plain;
    }

    /** Says nothing of the password, wherever it is printed. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
