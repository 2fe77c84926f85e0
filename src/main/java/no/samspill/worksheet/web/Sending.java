package no.samspill.worksheet.web;

import jakarta.servlet.MultipartConfigElement;
import no.samspill.worksheet.book.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
