package no.samspill.testing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import no.samspill.frame.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Tells with every page which {@link Page} it is, and leaves the writing to the one who writes pages. */
@Order(Integer.MIN_VALUE)
final class PagesShown implements HandlerMethodReturnValueHandler, WebMvcConfigurer {
    static final String HEADER = "X-Page";

    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    PagesShown(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.adapter = adapter;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request) throws Exception {
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)).setHeader(HEADER, Objects.requireNonNull(returned).getClass().getName());
        Objects.requireNonNull(adapter.getObject().getCustomReturnValueHandlers()).stream()
                .filter(writer -> writer != this && writer.supportsReturnType(type))
                .findFirst()
                .orElseThrow()
                .handleReturnValue(returned, type, container, request);
    }
}
