package dev.holdpoint.report;

import dev.holdpoint.text.Printable;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages from the templates in {@code src/main/jte}, which the build has made classes of. The template escapes what it shows; before
 * that, what cannot be seen is made visible.
 */
public final class Pages {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "dev.holdpoint");

    private Pages() {}

    /** The page that a template makes of its parameters. */
    public static String of(String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template, parameters, new Shown(page));
        return page.toString();
    }

    /** Shows every text as it is, and nothing that hides in it. */
    private static final class Shown extends OwaspHtmlTemplateOutput {
        Shown(StringOutput page) {
            super(page);
        }

        @Override
        public void writeUserContent(@Nullable String text) {
            if (text != null) {
                super.writeUserContent(Printable.lines(text));
            }
        }
    }
}
