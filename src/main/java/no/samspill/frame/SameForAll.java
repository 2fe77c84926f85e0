package no.samspill.frame;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method of a controller whose page is the same for all who are not signed in: it hangs on the address, the language, the day and what tables say that tell
 * of their changes, and on nothing else. Such a page is made once and kept as bytes until something of it has changed. It is made for nobody: whoever makes it sees no cookie,
 * no session and no header of those who ask. A page that is not marked is made anew for each.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SameForAll {
    /** The attribute of a request that holds the id of the plan whose page is being made. */
    String PLAN = "no.samspill.frame.SameForAll.plan";

    /** Whether all that the page shows is of the plan that its address names, or of what tells everybody when it changes: then other plans may change without it. */
    boolean ofItsPlan() default false;
}
