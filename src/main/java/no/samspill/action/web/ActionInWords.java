package no.samspill.action.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samspill.action.ActionPlan;
import no.samspill.action.Amount;
import no.samspill.action.MoneyFrom;
import no.samspill.action.Whose;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;

/** Says what somebody does, and with what money. */
final class ActionInWords {
    private final Words words;
    private final Numbers numbers;

    ActionInWords(Words words) {
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    /** "Dette gjør Gratangen i 2018" */
    String heading(ActionPlan of) {
        String when = years(of.years());
        String form = of.years().size() == 1 ? "year" : "years";
        return switch (of.whose()) {
            case Whose.Everybody all -> words.get("actions.does.all." + form, when);
            case Whose.One one -> words.get("actions.does." + form, one.holder().name(), when);
            case Whose.Network network -> words.get("actions.does.network." + form, lower(network.role()), when);
        };
    }

    /** "2018", or "2018–2021" */
    static String years(List<Integer> years) {
        return years.size() == 1 ? String.valueOf(years.getFirst()) : years.getFirst() + "–" + years.getLast();
    }

    String called(Whose whose) {
        return switch (whose) {
            case Whose.Everybody all -> words.get("actions.all");
            case Whose.One one -> one.holder().name();
            case Whose.Network network -> words.get("actions.network", lower(network.role()));
        };
    }

    /** "5 tiltak. 260 000 kroner er satt av, 120 000 er søkt. Om ett er det ikke satt noe beløp." */
    String lead(ActionPlan of) {
        if (of.rows().isEmpty()) {
            return words.get("actions.lead.empty");
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.get("actions.lead.measures", upper(words.number(of.rows().size())), of.rows().size()));
        if (of.without().size() == of.rows().size()) {
            parts.add(words.get("actions.lead.unset"));
            return String.join(" ", parts);
        }
        parts.add(of.applied().signum() == 0 ? words.get("actions.lead.money", numbers.money(of.setAside())) : words.get("actions.lead.money.applied", numbers.money(of.setAside()), numbers.money(of.applied())));
        missing(of).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    /** "260 000 kroner er satt av til fire av fem tiltak" */
    String finding(ActionPlan of) {
        int all = of.rows().size();
        int with = all - of.without().size();
        return all == 0 ? words.get("actions.lead.empty") : with == 0 ? words.get("actions.paper.finding.unset", all) : words.get("actions.paper.finding", numbers.money(of.setAside()), words.number(with), words.number(all));
    }

    /** What the sums do not count; empty where they count all. */
    Optional<String> missing(ActionPlan of) {
        List<String> parts = new ArrayList<>();
        int without = of.without().size();
        if (without > 0) {
            parts.add(words.get("actions.lead.without", upper(words.number(without)), without));
        }
        int partly = of.partly().size();
        if (partly > 0) {
            parts.add(words.get("actions.lead.partly", words.number(partly), partly));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    /** "Egne midler 60 000, søkt Troms fylkeskommune 120 000" */
    String from(List<Amount> amounts, List<Integer> years) {
        List<String> said = new ArrayList<>();
        for (MoneyFrom each : MoneyFrom.values()) {
            List<Amount> of = amounts.stream().filter(amount -> amount.from() == each && years.contains(amount.year())).toList();
            of.stream().map(amount -> Optional.ofNullable(amount.payer())).distinct().forEach(payer -> {
                BigDecimal sum = of.stream().filter(amount -> Optional.ofNullable(amount.payer()).equals(payer)).map(Amount::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
                String who = payer.map(name -> words.get("actions.from." + each + ".of", name)).orElseGet(() -> words.get("actions.from." + each));
                said.add(said.isEmpty() ? upper(who + " " + numbers.money(sum)) : who + " " + numbers.money(sum));
            });
        }
        return String.join(", ", said);
    }

    String money(BigDecimal amount) {
        return numbers.money(amount);
    }

    static String lower(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
