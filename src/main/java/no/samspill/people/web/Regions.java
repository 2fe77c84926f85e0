package no.samspill.people.web;

import no.samspill.frame.Refused;
import no.samspill.people.Organisations;
import no.samspill.people.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Finds the {@link Region} of {@code /{region}/…}, as it is today, for a controller that takes one. Regions are open to all. */
@Component
class Regions implements HandlerMethodArgumentResolver {
    private final Organisations organisations;

    Regions(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Region.class);
    }

    @Override
    public Region resolveArgument(
            MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return organisations.region(Named.in(request, "region")).orElseThrow(() -> Refused.unknown("region.unknown"));
    }
}
