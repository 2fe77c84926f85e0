package no.samspill.kernel;

/** How exactly a date was given: "22/5" is a day, "høsten 2021" a season, "2018" a year. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    SEASON,
    YEAR
}
