package no.samspill.ops.backup;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The steps of the schema that this program knows, told without a database. All numbers have twelve digits, so they sort as text. */
public final class Schema {
    private static final Pattern STEP = Pattern.compile("V([0-9]+)__.*");

    private Schema() {}

    /** Each by its number, the oldest first. */
    public static SortedSet<String> steps() throws IOException {
        SortedSet<String> steps = new TreeSet<>();
        for (Resource step : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*")) {
            Matcher name = STEP.matcher(String.valueOf(step.getFilename()));
            if (name.matches()) {
                steps.add(name.group(1));
            }
        }
        return steps;
    }
}
