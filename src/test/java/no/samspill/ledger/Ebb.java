package no.samspill.ledger;

import org.springframework.beans.factory.BeanFactory;

/** For tests that change the database behind the product's back: their own server knows of it at once, as it does of all that it changes itself. */
public final class Ebb {
    private Ebb() {}

    public static void changed(BeanFactory server) {
        server.getBean(Tide.class).changed(null);
    }
}
