package no.samspill.files.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * More files than the server reads are not read: who sends them is led back to the form, which says so; what they wrote stands there still, on the device or one
 * step back. The server tells of it before it has looked at a word, so that nothing but the size counts.
 */
@Configuration(proxyBeanMethods = false)
class TooMuch {
    /** For the words that come along. */
    private static final long MORE = 1 << 20;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> largeForms(List<LargeForm> forms, MultipartConfigElement files) {
        FilterRegistrationBean<OncePerRequestFilter> first = new FilterRegistrationBean<>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
                LargeForm form = request.getMethod().equals("POST") ? forms.stream().filter(each -> tooMuch(request, each) && each.address().matcher(request.getRequestURI()).matches()).findFirst().orElse(null) : null;
                if (form == null) {
                    chain.doFilter(request, response);
                    return;
                }
                String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getRequestURI() + "?" + query + "stort#" + form.field());
            }

            private boolean tooMuch(HttpServletRequest request, LargeForm form) {
                return request.getContentLengthLong() > Math.min(((long) form.megabytes() << 20) + MORE, files.getMaxRequestSize());
            }
        });
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return first;
    }
}
