package no.samspill.wording;

/** The roles a regional plan leans on. */
public enum Role {
    COORDINATOR,
    BUSINESS_DEVELOPER,
    MANAGER,
    MAYOR,
    CHIEF_EXECUTIVE,
    PROJECT_MANAGER,
    CHAIR,
    PARTNER,
    PLANNER
}
