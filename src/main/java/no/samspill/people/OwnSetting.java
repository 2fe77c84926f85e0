package no.samspill.people;

import no.samspill.kernel.Words;

/** A room that lets people choose something for themselves: a bean of this type has their own page lead there. */
public interface OwnSetting {

    Setting of(Person who, Words words);

    /**
     * @param title what it is
     * @param said how it is now
     * @param press what the link says
     * @param href where it is chosen
     */
    record Setting(String title, String said, String press, String href) {}
}
