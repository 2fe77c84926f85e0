package no.samspill.worksheet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samspill.worksheet.book.Limits;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** How large a file the server takes: a little more than a sheet may be, so that mostly the upload page itself says what is wrong. */
@Configuration(proxyBeanMethods = false)
class Sending {
    private static final long MORE = 1 << 20;
    private static final int IN_MEMORY = 1 << 20;

    @Bean
    MultipartConfigElement multipartConfig() {
        long file = Limits.DEFAULT.fileBytes() + MORE;
        return new MultipartConfigElement("", file, file + MORE, IN_MEMORY);
    }

    /** A body the server will not read is the sender's to hear of, not a fault of ours to write in the log. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> bodies() {
        FilterRegistrationBean<OncePerRequestFilter> first = new FilterRegistrationBean<>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                try {
                    request.getParameterMap();
                } catch (InvalidParameterException e) {
                    response.sendError(e.getErrorCode());
                    return;
                } catch (IllegalStateException e) {
                    // Tomcat's word for too much text in the fields of a form with files.
                    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                    return;
                }
                chain.doFilter(request, response);
            }
        });
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return first;
    }
}
