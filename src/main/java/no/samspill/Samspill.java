package no.samspill;

import no.samspill.ops.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where everything starts: hands the arguments to the commands, and is what the server is made from. */
@SpringBootApplication
public class Samspill {
    /**
     * Virtual threads take turns only where they wait, so two that reckon would keep all others waiting on a machine with two processors. With
     * more threads to run on, it is the machine that lets all of them have their turn. Read by Java before anything else is done.
     */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] args) {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, "64");
        }
        System.exit(Commands.run(Samspill.class, args));
    }
}
