package no.samspill.people;

/** What an organisation is to a region's plan. */
public enum OrganisationKind {
    REGIONAL_COUNCIL,
    MUNICIPALITY,
    COUNTY,
    PARTNER,
    NETWORK,
    NEIGHBOURING_REGION,
    MINISTRY
}
