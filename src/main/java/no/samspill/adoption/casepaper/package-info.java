/** Case papers: what each body gets before it decides, made from facts that are frozen when it is made. */
@NullMarked
@NamedInterface("casepaper")
package no.samspill.adoption.casepaper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
