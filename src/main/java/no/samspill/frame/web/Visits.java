package no.samspill.frame.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samspill.frame.Caution;
import no.samspill.frame.Guide;
import no.samspill.frame.Links;
import no.samspill.frame.Menu;
import no.samspill.frame.Message;
import no.samspill.frame.Visit;
import no.samspill.frame.Visit.Ticket;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Visit} that a controller takes. */
final class Visits implements HandlerMethodArgumentResolver {

    private final Assets assets;
    private final List<Menu> menus;
    private final List<Caution> cautions;
    private final List<Guide> guides;

    Visits(Assets assets, List<Menu> menus, List<Caution> cautions, List<Guide> guides) {
        this.guides = guides;
        this.assets = assets;
        this.menus = menus;
        this.cautions = cautions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visit.class);
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    private Visit of(HttpServletRequest request) {
        Links links = new LiveLinks(assets, Languages.choices(request), help(request));
        Map<?, ?> named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
                ? map
                : Map.of();
        var visit = new Visit(
                Words.of(Languages.of(request)),
                links,
                address(request),
                (String) named.get("region"),
                (String) named.get("plan"),
                List.of(),
                messages(request),
                () -> ticket(request));
        return visit.warned(cautions.stream().flatMap(caution -> caution.on(visit).stream()).toList())
                .offered(menus.stream().flatMap(menu -> menu.items(visit).stream()).toList());
    }

    private @Nullable String help(HttpServletRequest request) {
        String route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String found ? found : null;
        return guides.stream().findFirst().map(guide -> guide.on(route)).orElse(null);
    }

    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static List<Message> messages(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Message.FLASH) instanceof Message message ? List.of(message) : List.of();
    }

    private static Optional<Ticket> ticket(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Ticket(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }
}
