package no.samspill.hearing.statement.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samspill.files.Examined;
import no.samspill.hearing.statement.StatementFile;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * More files than the server reads are not read: who sends them is led back to their draft, which says so and has all they wrote.
 * The server tells of it before it has looked at a word, so that nothing but the size counts.
 */
@Configuration(proxyBeanMethods = false)
class TooMuch {
    /** All files of one statement together, at most. */
    static final int MEGABYTES = StatementFile.MOST * (Examined.LARGEST >> 20);

    private static final long MORE = 1 << 20;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> largeStatements() {
        FilterRegistrationBean<OncePerRequestFilter> first = new FilterRegistrationBean<>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
                if (request.getMethod().equals("POST") && request.getContentLengthLong() > ((long) MEGABYTES << 20) + MORE && request.getRequestURI().matches("/[a-z0-9-]+/[a-z0-9-]+/horing/[0-9]+/uttalelse/[0-9a-f-]{36}/sending")) {
                    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                    response.setHeader("Location", request.getRequestURI() + "?stort#fil");
                    return;
                }
                chain.doFilter(request, response);
            }
        });
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return first;
    }
}
