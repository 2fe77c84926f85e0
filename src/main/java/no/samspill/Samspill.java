package no.samspill;

import no.samspill.ops.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where everything starts: hands the arguments to the commands, and is what the server is made from. */
@SpringBootApplication
public class Samspill {
    public static void main(String[] args) {
        System.exit(Commands.run(Samspill.class, args));
    }
}
