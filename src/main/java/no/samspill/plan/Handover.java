package no.samspill.plan;

/** What came of handing a plan to a council's successor. */
public sealed interface Handover {

    record HandedOver(PlanId plan) implements Handover {}

    /** The successor has a plan at that address, or had one. */
    record AddressTaken(String slug) implements Handover {}

    /** The council has not gone into that one. */
    record NoSuccessor() implements Handover {}
}
