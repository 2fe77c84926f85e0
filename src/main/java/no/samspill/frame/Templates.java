package no.samspill.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages. The templates became Java when the project was built, so this needs no Spring and no files. */
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    public void write(Page page, TemplateOutput output) {
        engine.render(page.getClass().getName().replace('.', '/') + ".jte", page, output);
    }

    /** The page in UTF-8. */
    public byte[] bytes(Page page) {
        var output = new gg.jte.output.Utf8ByteOutput();
        write(page, output);
        return output.toByteArray();
    }

    /** A part of a page, for one that is open already. */
    public String part(String template, Map<String, Object> params) {
        var output = new StringOutput();
        engine.render(template, params, output);
        return output.toString();
    }
}
