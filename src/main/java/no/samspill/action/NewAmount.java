package no.samspill.action;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount as somebody would say it; see {@link Amount}.
 *
 * @param kroner null to take it back
 */
public record NewAmount(int year, MoneyFrom from, @Nullable String payer, @Nullable BigDecimal kroner) {}
