package no.samspill.kernel;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address that a letter can be sent to, such as {@code kari@harstad.kommune.no}. A domain with æ, ø or å stands in the
 * ASCII form that mail servers use. Never two addresses, never a name beside it, never a line break.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    /** RFC 5322 dot-atom; the quoted forms are left out: nobody has one, and they carry what we must not let through. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final Pattern DOMAIN = Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    public EmailAddress {
        if (!fits(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** What somebody typed; empty where it is no address. White space around it is forgiven. */
    public static Optional<EmailAddress> of(String typed) {
        String bare = typed.strip();
        int at = bare.lastIndexOf('@');
        if (at < 1 || bare.length() > LONGEST) {
            return Optional.empty();
        }
        return ascii(bare.substring(at + 1)).map(domain -> bare.substring(0, at) + "@" + domain).filter(EmailAddress::fits).map(EmailAddress::new);
    }

    /** The same for every way of writing the same address: how it is looked up. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String address) {
        int at = address.indexOf('@');
        return address.length() <= LONGEST
                && at >= 1
                && at <= LONGEST_NAME
                && NAME.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain.toLowerCase(Locale.ROOT), IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
