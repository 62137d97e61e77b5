package dev.holdpoint.secret;

import dev.holdpoint.secret.Escapes.Writing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the views in which secrets may stand that the text itself does not show: without invisible characters and colours, with
 * look-alikes as what they look like; and beyond that with escapes of URLs, HTML, JSON and mails resolved, one inside the other, and
 * with what PHP prints brought into the form of an assignment.
 */
final class Unfolding {
    private static final String ANCHORS =
            "^[[|%0|%c|%d|%e|%f|&|\\|=\n|=\r\n|=0d|=00|=00=|=0a=|=0b=|=0c=|=0e=|=0f=|=c0=|=d0=|=e0="
                    + "|s:0:|s:00:|s:000:|string(0|**|<b>|<i>|<em>|<strong|<code|<span|<p>|<p |<div|<li|:protected]|:private]";

    /** Stands among the detectors, so that the pass over the text also notices whether unfolding is worth while. */
    static final Finder MARKER = new Marker();

    static final Detector DETECTOR =
            new Detector("unfold", SecretKind.CREDENTIAL, Specificity.BLOCK, MARKER, anchors());

    private static List<String> anchors() {
        List<String> anchors = new ArrayList<>(List.of(ANCHORS.split("\\|", -1)));
        anchors.add(String.valueOf(Anchors.INVISIBLE));
        anchors.addAll(List.of(Halves.ANCHORS));
        return List.copyOf(anchors);
    }

    /** So often one escape may stand within another. */
    private static final int DEPTH = 6;

    private static final int AROUND = 70;

    private Unfolding() {}

    /** Whether at one of the anchors something stands that a view would show otherwise. */
    static boolean isWorthWhile(String text, int at) {
        char c = text.charAt(at);
        if (c == '%' || c == '&' || c == '\\') {
            return new Escapes(Writing.ANYBODY).step(text, at, c, null) > at;
        }
        if (c == '=' && text.startsWith("=2", at)) {
            return Writing.MAIL.hasSigns(text.substring(Math.max(0, at - 1), Math.min(text.length(), at + AROUND)));
        }
        if (c == '=' && at + 1 < text.length() && Chars.isDigit(text.charAt(at + 1)) && !text.startsWith("=", at + 3)) {
            return false;
        }
        return Chars.isAsciiLetter(c) || ":=*<'\"".indexOf(c) >= 0 || Hidden.step(text, at, c, null) > at;
    }

    /** Without what nobody sees, and with letters instead of what looks like them. */
    static View seen(View view) {
        String text = view.text();
        View.Builder out = new View.Builder(view);
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int next = Hidden.isPlain(c) ? at : Hidden.step(text, at, c, out);
            if (next == at) {
                out.put(c, at, ++next);
            }
            at = next;
        }
        return out.view();
    }

    /** With all escapes resolved as well, to the last; by default those that mean the same whoever wrote them. */
    static View decoded(View view, Writing writing) {
        View before = view;
        for (int depth = 0; depth < DEPTH; depth++) {
            View after = once(before, writing);
            if (after == before) {
                break;
            }
            before = after;
        }
        return before;
    }

    private static View once(View view, Writing writing) {
        String text = view.text();
        View.Builder out = new View.Builder(view);
        Escapes escapes = new Escapes(writing);
        PhpForms forms = new PhpForms();
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int next = Hidden.isPlain(c) ? at : Hidden.step(text, at, c, out);
            if (next == at) {
                next = escapes.step(text, at, c, out);
            }
            if (next == at) {
                next = Markup.step(text, at, c, out);
            }
            if (next == at) {
                next = forms.step(text, at, c, out);
            }
            if (next == at) {
                next = Halves.step(text, at, c, out);
            }
            if (next == at) {
                out.put(c, at, ++next);
            }
            at = next;
        }
        return out.view();
    }

    private static final class Marker implements Finder {
        @Override
        public @Nullable Span find(String text, int start, int end) {
            return null;
        }
    }
}
