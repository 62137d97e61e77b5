package dev.holdpoint.redact;

import dev.holdpoint.document.Token;
import dev.holdpoint.text.LineIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Redacts YAML or JSON. First scalar by scalar, as a program that reads the document sees them, so that quotes, escapes and folded lines
 * hide nothing; then the text as a person sees it, with keys beside values, and comments. The document's shape must not change.
 */
final class DocumentRedaction {
    private static final int ATTEMPTS = 4;

    private final String original;
    private final Layout layout;
    private final Redactor redactor = Redactor.forOnePacket();
    private final TreeMap<Integer, List<Removed>> removed = new TreeMap<>();

    DocumentRedaction(String text, Layout layout) {
        this.original = text;
        this.layout = layout;
    }

    RedactedFile run() {
        redactor.redact(original);
        String text = scalars();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Redacted whole = redactor.redact(text);
            if (whole.replaced().isEmpty()) {
                break;
            }
            text = together(text, whole);
        }
        check(text);
        LineIndex places = new LineIndex(original);
        List<RedactedFile.Removal> removals = new ArrayList<>();
        removed.forEach(
                (offset, here) -> here.forEach(one -> removals.add(RedactedFile.Removal.of(one, places, offset))));
        return new RedactedFile(text, removals);
    }

    private Layout check(String text) {
        return layout.again(text)
                .filter(after -> after.shape().equals(layout.shape()))
                .orElseThrow(BrokenDocumentException::new);
    }

    /** Each scalar on its own. One whose text did not come out as it should is written anew. */
    private String scalars() {
        TreeMap<Integer, Redacted> changed = new TreeMap<>();
        TreeMap<Integer, String> raws = new TreeMap<>();
        for (int i = 0; i < layout.scalars().size(); i++) {
            Token scalar = layout.scalars().get(i);
            Redacted redacted = redactor.redact(scalar.value());
            if (!redacted.replaced().isEmpty()) {
                changed.put(i, redacted);
                raws.put(i, Rewriting.smallest(scalar, scalar.raw(original), redacted, layout.json()));
                redacted.removed().forEach(one -> note(place(scalar, redacted, one), one));
            }
        }
        String text = Rewriting.assembled(original, layout.scalars(), raws, List.of());
        List<Token> after = layout.again(text)
                .filter(built -> built.shape().equals(layout.shape()))
                .map(Layout::scalars)
                .orElse(List.of());
        changed.forEach((i, redacted) -> {
            if (after.isEmpty() || !after.get(i).value().equals(redacted.text())) {
                Token scalar = layout.scalars().get(i);
                raws.put(i, Rewriting.anew(scalar, scalar.raw(original), redacted.text()));
            }
        });
        return Rewriting.assembled(original, layout.scalars(), raws, List.of());
    }

    /** Exact where the secret stands as it is; else where its scalar begins. */
    private int place(Token scalar, Redacted redacted, Removed one) {
        for (Redacted.Replaced stretch : redacted.replaced()) {
            if (stretch.start() <= one.offset() && one.offset() < stretch.end()) {
                String secret = scalar.value().substring(stretch.start(), stretch.end());
                int at = original.indexOf(secret, scalar.start());
                boolean verbatim = at >= 0 && at < scalar.end();
                return verbatim ? at + one.offset() - stretch.start() : scalar.start();
            }
        }
        return scalar.start();
    }

    private void note(int offset, Removed one) {
        removed.computeIfAbsent(offset, at -> new ArrayList<>()).add(one);
    }

    /** What the text gives away beyond its scalars. */
    private String together(String text, Redacted whole) {
        List<Token> now = check(text).scalars();
        TreeMap<Integer, String> raws = new TreeMap<>();
        List<Redacted.Replaced> outside = new ArrayList<>();
        for (Redacted.Replaced replaced : whole.replaced()) {
            int i = first(now, replaced.start());
            if (i == now.size() || now.get(i).start() >= replaced.end()) {
                outside.add(replaced);
            }
            for (; i < now.size() && now.get(i).start() < replaced.end(); i++) {
                Token scalar = now.get(i);
                List<Redacted.Replaced> here = whole.replaced().stream()
                        .filter(other -> other.start() < scalar.end() && other.end() > scalar.start())
                        .toList();
                raws.put(i, Rewriting.within(scalar, scalar.raw(text), here, layout.json()));
            }
        }
        whole.removed().forEach(one -> note(origin(now, one.offset()), one));
        return Rewriting.assembled(text, now, raws, outside);
    }

    /** The first scalar that ends behind the place. */
    private static int first(List<Token> scalars, int offset) {
        int found = java.util.Collections.binarySearch(
                scalars,
                new Token(Token.Kind.TEXT, 0, offset + 1, "", Token.Style.PLAIN),
                Comparator.comparingInt(Token::end));
        return found >= 0 ? found : -found - 1;
    }

    /** Where a place was in the original: as far behind a scalar's start, or behind the end of the one before. */
    private int origin(List<Token> now, int offset) {
        int next = first(now, offset);
        if (next < now.size() && now.get(next).start() <= offset) {
            Token before = layout.scalars().get(next);
            return Math.min(
                    before.start() + offset - now.get(next).start(), Math.max(before.start(), before.end() - 1));
        }
        return next == 0
                ? offset
                : layout.scalars().get(next - 1).end()
                        + offset
                        - now.get(next - 1).end();
    }
}
