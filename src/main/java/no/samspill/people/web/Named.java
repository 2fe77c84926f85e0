package no.samspill.people.web;

import java.util.Map;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** What an address calls a thing, such as the {@code {region}} of a controller's pattern. */
public final class Named {
    private Named() {}

    /** @throws IllegalStateException where the controller's pattern has no such part */
    public static String in(NativeWebRequest request, String variable) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> named
                && named.get(variable) instanceof String word) {
            return word;
        }
        throw new IllegalStateException("the address names no {" + variable + "}");
    }
}
