package no.samspill.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import no.samspill.frame.Page;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Seat;
import no.samspill.frame.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends the page that a controller returned. */
final class PageWriter implements HandlerMethodReturnValueHandler {

    private final Templates templates;

    PageWriter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Page.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var page = (Page) Objects.requireNonNull(returned);
        byte[] bytes = templates.bytes(page);
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        response.setStatus(page.status());
        Handed handed = Handed.in(asked);
        if (handed != null && page.status() == HttpStatus.OK.value() && type.hasMethodAnnotation(SameForAll.class)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KeptPage.CACHE_CONTROL);
            handed.take(bytes);
            return;
        }
        if (page.status() >= HttpStatus.BAD_REQUEST.value() && HttpMethod.POST.matches(asked.getMethod())) {
            // What was typed stands in it: the way back leads there, and a browser that may keep nothing shows an error of its own instead.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        response.setContentType(KeptPage.TYPE);
        response.setContentLength(bytes.length);
        Seat.leave(asked);
        response.getOutputStream().write(bytes);
    }
}
