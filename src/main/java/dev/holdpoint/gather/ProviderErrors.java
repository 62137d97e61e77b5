package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What services of AI answer to a request that they do not serve: as JSON, or told in a line that names them. */
final class ProviderErrors implements Recogniser {
    private static final int AROUND = 4;

    private final List<Signature> bodies;
    private final List<Signature> named;
    private final List<Signature> lines;
    private final List<Signature> names;
    private final List<Signature> others;
    private final ErrorLog levels;

    ProviderErrors(Signatures signatures, ErrorLog levels) {
        this.bodies = signatures.of(FormNames.PROVIDER_ERROR, Where.BODY);
        this.named = signatures.of(FormNames.PROVIDER_ERROR, Where.NAMED);
        this.lines = signatures.of(FormNames.PROVIDER_ERROR, Where.LINE);
        this.names = signatures.of(FormNames.PROVIDER_ERROR, Where.NAME);
        this.others = signatures.of(FormNames.PROVIDER_ERROR, Where.OTHER);
        this.levels = levels;
    }

    @Override
    public void read(List<Line> material, Finds finds) {
        for (ErrorBody body : ErrorBody.in(material)) {
            body(body, material, finds);
        }
        for (int i = 0; i < material.size(); i++) {
            if (!finds.isTaken(i)) {
                line(material, i, finds);
            }
        }
    }

    private void body(ErrorBody body, List<Line> material, Finds finds) {
        String around = around(body, material);
        if (isIn(others, around)) {
            body.lines().forEach(finds::take);
            return;
        }
        boolean known = isIn(names, around);
        Optional<Signature> row = bodies.stream()
                .filter(one -> (known || !one.says().startsWith("named …")) && one.isIn("named " + body.text()))
                .findFirst();
        if (row.isPresent()) {
            body.lines().forEach(finds::take);
            finds.suggest(FormNames.PROVIDER_ERROR, row.get(), material.get(body.first()));
        }
    }

    /** The error and the lines before it, as far as they belong together. */
    private static String around(ErrorBody body, List<Line> material) {
        StringBuilder around = new StringBuilder();
        int from = body.first();
        while (from > 0 && from > body.first() - AROUND && !material.get(from).blank()) {
            from--;
        }
        for (int i = from; i < material.size() && i <= body.last(); i++) {
            String text = material.get(i).text();
            around.append(text, 0, Math.min(text.length(), 4_000)).append(' ');
        }
        return Texts.squeezed(around.append(body.text()).toString()).toLowerCase(Locale.ROOT);
    }

    private void line(List<Line> material, int index, Finds finds) {
        String text = material.get(index).said();
        if (levels.isQuiet(text) || isIn(others, text)) {
            return;
        }
        Optional<Signature> row = Signatures.first(lines, text);
        if (row.isEmpty() && isIn(names, text)) {
            row = Signatures.first(named, text);
        }
        row.ifPresent(found -> {
            finds.take(index);
            finds.suggest(FormNames.PROVIDER_ERROR, found, material.get(index));
        });
    }

    private static boolean isIn(List<Signature> rows, String text) {
        return rows.stream().anyMatch(row -> row.isIn(text));
    }
}
