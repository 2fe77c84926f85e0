package no.samspill.followup.web;

import java.util.regex.Pattern;
import no.samspill.files.web.LargeForm;
import no.samspill.followup.ReportFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A report and its pictures. */
@Configuration(proxyBeanMethods = false)
class LargeReport {

    @Bean
    LargeForm largeReportOfStatus() {
        return new LargeForm(Pattern.compile("/arbeid/[a-z0-9-]+/[a-z0-9-]+/status/[0-9]{1,6}"), ReportFile.MOST, "files");
    }
}
