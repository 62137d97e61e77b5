package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What services of AI answer to a request that they do not serve: as JSON, or told in a line that names them. */
record ProviderErrors(Form form, ErrorLog levels) implements Recogniser {
    private static final int AROUND = 4;

    @Override
    public void read(Finds finds) {
        ErrorBody.in(finds.lines()).forEach(body -> read(body, finds));
        finds.free().forEach(i -> line(finds.lines().get(i).said()).ifPresent(row -> finds.suggest(row, i)));
    }

    private void read(ErrorBody body, Finds finds) {
        String around = around(body, finds.lines());
        boolean other = form.says(Where.OTHER, around);
        boolean known = form.says(Where.NAME, around);
        Optional<Signature> row = form.at(Where.BODY).stream()
                .filter(one -> !other && (known || !one.says().startsWith("named …")))
                .filter(one -> one.fits("named " + body.text()))
                .findFirst();
        if (other || row.isPresent()) {
            body.lines().forEach(finds::take);
        }
        row.ifPresent(found -> finds.suggest(found, body.first()));
    }

    /** The error and the lines before it, as far as they belong together. */
    private static String around(ErrorBody body, List<Line> material) {
        StringBuilder around = new StringBuilder();
        int from = body.first();
        while (from > 0 && from > body.first() - AROUND && !material.get(from).blank()) {
            from--;
        }
        for (Line line : material.subList(from, body.last() + 1)) {
            around.append(line.text(), 0, Math.min(line.text().length(), 4_000)).append(' ');
        }
        return Texts.squeezed(around.append(body.text()).toString()).toLowerCase(Locale.ROOT);
    }

    private Optional<Signature> line(String text) {
        if (levels.isQuiet(text) || form.says(Where.OTHER, text)) {
            return Optional.empty();
        }
        return form.first(Where.LINE, text)
                .or(() -> form.says(Where.NAME, text) ? form.first(Where.NAMED, text) : Optional.empty());
    }
}
