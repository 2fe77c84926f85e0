package no.samspill.pace.web;

import org.apache.catalina.util.NetMaskSet;

/** HTTP on {@link Lines} that are counted. Tomcat makes it by its name. */
public final class CountedProtocol extends StrictProtocol {
    public CountedProtocol() {
        super(new Lines());
    }

    /** @param networks as Tomcat writes them, with commas between */
    void leaveUncounted(String networks) {
        ((Lines) getEndpoint()).leaveUncounted(NetMaskSet.parse(networks));
    }
}
