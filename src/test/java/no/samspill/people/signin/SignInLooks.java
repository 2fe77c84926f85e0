package no.samspill.people.signin;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Gallery;
import org.springframework.context.ApplicationContext;

/** The ways in, and a person's own page. */
public final class SignInLooks {
    private SignInLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        PersonId kari = server.getBean(People.class).enter("Kari", Author.system("test", Through.SYSTEM));
        SignInLinks links = server.getBean(SignInLinks.class);
        gallery.everybody().sees("/logg-inn", "/logg-inn?feil=ukjent", "/logg-inn/sendt", "/logg-inn/lenke?token=brev-fra-en-annen-nettleser")
                .sees("where the code of a letter is typed, and was not right", page -> {
                    page.navigate("/logg-inn");
                    page.fill("main input[name=email]", "kari@eksempel.no");
                    page.locator("main input[name=email]").evaluate("field => field.form.requestSubmit()");
                    page.waitForURL("**/logg-inn/sendt");
                    page.fill("main input[name=kode]", "2222-2222");
                    page.locator("main input[name=kode]").evaluate("field => field.form.requestSubmit()");
                    page.waitForURL("**/logg-inn/sendt?kode=feil");
                });
        gallery.signedIn(() -> links.make(kari)).sees("one's own page with its passkeys", page -> {
            page.navigate("/arbeid/meg");
            page.waitForSelector("main h2:has-text('Passnøkler'):visible");
        }).sees("what was typed by one who had been signed out", page -> typesTooLate(page, links.make(kari)));
    }

    private static void typesTooLate(Page page, String link) {
        page.navigate("/arbeid/e-post");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
        page.fill("main input[type=email]", "kari@eksempel.no");
        page.locator("main input[type=email]").evaluate("field => field.form.requestSubmit()");
        page.waitForURL("**/logg-inn**");
        page.navigate(link);
        page.click("main button[type=submit]");
        page.waitForSelector("text=kari@eksempel.no");
    }
}
