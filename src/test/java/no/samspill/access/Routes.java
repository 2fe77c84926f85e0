package no.samspill.access;

import jakarta.servlet.Filter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Every address the running application answers: of its controllers, its files and the filters of Spring Security. */
final class Routes {
    /** How a matcher of Spring Security shows its address: {@code PathPattern [POST /logg-ut]}, {@code Or [...]}. */
    private static final Pattern SHOWN = Pattern.compile("\\[(?:(GET|POST|PUT|DELETE|PATCH) )?(/[^\\]\\s,]*)\\]");

    /** Filters that look at an address for another reason than to answer it. */
    private static final Set<Class<?>> BESIDE =
            Set.of(AuthorizationFilter.class, ExceptionTranslationFilter.class, RequestCacheAwareFilter.class, CsrfFilter.class);

    private Routes() {}

    static SortedSet<Route> of(ApplicationContext server) {
        SortedSet<Route> routes = new TreeSet<>();
        server.getBeansOfType(RequestMappingHandlerMapping.class).values().forEach(mapping ->
                mapping.getHandlerMethods().keySet().forEach(info -> controllers(info).forEach(routes::add)));
        server.getBeansOfType(AbstractUrlHandlerMapping.class).values().forEach(mapping -> mapping.getHandlerMap().forEach((pattern, handler) -> {
            if (handler instanceof ResourceHttpRequestHandler) {
                routes.add(new Route("GET", pattern, false));
            }
        }));
        server.getBeansOfType(FilterChainProxy.class).values().stream()
                .flatMap(proxy -> proxy.getFilterChains().stream())
                .map(SecurityFilterChain::getFilters)
                .flatMap(Collection::stream)
                .filter(filter -> !BESIDE.contains(filter.getClass()))
                .flatMap(Routes::addresses)
                .forEach(routes::add);
        return routes;
    }

    private static Stream<Route> controllers(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        List<String> words = methods.isEmpty() ? List.of("ANY") : methods.stream().map(RequestMethod::name).toList();
        return info.getPatternValues().stream().flatMap(pattern -> words.stream().map(method -> new Route(method, pattern, false)));
    }

    private static Stream<Route> addresses(Filter filter) {
        Set<Route> found = new HashSet<>();
        for (Class<?> type = filter.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && RequestMatcher.class.isAssignableFrom(field.getType())) {
                    Matcher shown = SHOWN.matcher(String.valueOf(value(field, filter)));
                    while (shown.find()) {
                        found.add(new Route(shown.group(1) == null ? "ANY" : shown.group(1), shown.group(2), true));
                    }
                }
            }
        }
        return found.stream();
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return Map.entry(field.getName(), field.get(of) == null ? "" : field.get(of));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
