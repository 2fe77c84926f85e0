package no.samspill.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The system's own Chromium, started once in a run of tests. Playwright brings none along, and none is downloaded. */
public final class Browsers implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Browsers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(HERE).computeIfAbsent(Visitor.class, key -> new Visitor(browser(context), address(context)), Visitor.class);
    }

    /** What the windows showed is what one wants to know of a test that waited in vain. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Optional.ofNullable(context.getStore(HERE).get(Visitor.class, Visitor.class)).ifPresent(visitor -> visitor.leaves(
                    Path.of("target", "browser", context.getRequiredTestClass().getSimpleName(), context.getRequiredTestMethod().getName())));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(HERE).remove(Visitor.class, Visitor.class)).ifPresent(Visitor::close);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Running.class, key -> Running.start(), Running.class).browser();
    }

    private static String address(ExtensionContext context) {
        if (!context.getRequiredTestClass().isAnnotationPresent(BrowserTest.class)) {
            return "";
        }
        String port = SpringExtension.getApplicationContext(context).getEnvironment().getRequiredProperty("local.server.port");
        return "http://localhost:" + port;
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(Patience.LASTS.toMillis());
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())));
        }

        private static Path chromium() {
            return Stream.of(System.getenv("PATH").split(":", -1))
                    .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream().map(Path.of(folder)::resolve))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH: ./verify installs it, or says how"));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
