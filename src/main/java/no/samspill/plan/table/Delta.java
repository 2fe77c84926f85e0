package no.samspill.plan.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an open table lacks.
 *
 * @param revision the one it has with this
 * @param columns whether the columns are others now, so that the whole page must be asked for
 * @param order every row from the top; null where no row came, went or moved
 * @param rows those that look otherwise, each as HTML
 */
public record Delta(long revision, boolean columns, @Nullable List<String> order, List<String> rows) {}
