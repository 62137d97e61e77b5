package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values below a heading that tells what they are, in CSV, Markdown and a database's output; or in a named column's place in SQL. */
record ColumnFinder(List<FieldType> types) implements SeriesFinder {
    static final List<String> STATEMENTS = List.of("insert into", "insert ignore into", "replace into");
    private static final String EXCERPT = "post_excerpt";
    /** What goods and zones have, too. */
    private static final Set<FieldType> OF_GOODS =
            EnumSet.of(FieldType.PERSON, FieldType.PLACE, FieldType.NUMBER, FieldType.NOTE);

    @Override
    public List<Span> findAll(String text, int start, int end) {
        Rows rows = rows(text, start, end);
        return rows == null ? List.of() : values(text, rows);
    }

    private static @Nullable Rows rows(String text, int start, int end) {
        if (STATEMENTS.stream().anyMatch(words -> text.regionMatches(true, start, words, 0, words.length()))) {
            return SqlRows.behind(text, end);
        }
        if (text.startsWith(">", start - 1)) {
            return HtmlRows.around(text, start);
        }
        Rows aligned = AlignedRows.around(text, start, end);
        return aligned == null ? DelimitedRows.around(text, start, end) : aligned;
    }

    private List<Span> values(String text, Rows rows) {
        Headings headings = new Headings(rows.headings());
        List<@Nullable FieldType> columns = new ArrayList<>();
        for (Heading heading : headings.all) {
            columns.add(sought(heading, headings));
        }
        int excerpt = types.contains(FieldType.NOTE) ? rows.headings().indexOf(EXCERPT) : -1;
        boolean any = excerpt >= 0 || columns.stream().anyMatch(type -> type != null);
        List<Span> found = new ArrayList<>();
        for (List<Span> row = any ? rows.next() : null; row != null; row = rows.next()) {
            if (excerpt >= 0
                    && excerpt < row.size()
                    && isOrder(text, row)
                    && !row.get(excerpt).in(text).isEmpty()) {
                found.add(row.get(excerpt));
            }
            for (int i = 0; i < columns.size() && i < row.size(); i++) {
                FieldType type = columns.get(i);
                if (type != null && headings.accept(i, type, row.get(i).in(text))) {
                    found.add(row.get(i));
                }
            }
        }
        return found;
    }

    /** What is looked for below that heading; null for nothing. */
    private @Nullable FieldType sought(Heading heading, Headings headings) {
        FieldType type = heading.type;
        if (type != null && types.contains(type) && !(headings.goods && OF_GOODS.contains(type))) {
            return type;
        }
        boolean message = !headings.goods && headings.authors && types.contains(FieldType.NOTE) && heading.isMessage();
        return message ? FieldType.NOTE : null;
    }

    /** Whether a row of posts is an order: WooCommerce keeps the customer's note as its excerpt. */
    private static boolean isOrder(String text, List<Span> row) {
        return row.stream().anyMatch(cell -> cell.in(text).equals("shop_order"));
    }

    /** What the headings tell of the table. */
    private static final class Headings {
        final List<Heading> all;
        /** Whether the columns are those of a price list, of taxes or zones, and none asks for what only persons have. */
        final boolean goods;
        /** Whether they name who wrote something. */
        final boolean authors;
        /** Whether a column holds what only persons have: else a remark may be on a setting or a step. */
        private final boolean persons;
        /** Whether what stands under "name" is one, even as one word: beside streets and first names. */
        private final boolean personal;

        Headings(List<String> names) {
            all = names.stream().map(Heading::of).toList();
            goods = all.stream().anyMatch(Heading::isOfGoods) && all.stream().noneMatch(Heading::isNotOfGoods);
            authors = all.stream().anyMatch(Heading::isAuthor);
            persons = all.stream().anyMatch(Heading::isOfPersons);
            personal = all.stream().filter(Heading::isDetail).count() >= 2
                    || all.stream().anyMatch(Heading::isHalfOfName);
        }

        /** Whether the value is worth hiding in that column. */
        boolean accept(int column, FieldType type, String value) {
            boolean one = type.accepts(value)
                    || (type == FieldType.PERSON
                            && (personal || all.get(column).isOnlyOfPersons())
                            && PersonName.isCapitalised(value)
                            && FieldType.DETAIL.accepts(value));
            return one && (type != FieldType.NOTE || persons || Remarks.isSpoken(value));
        }
    }

    private record Heading(
            String name, String plain, @Nullable FieldType type) {
        static Heading of(String name) {
            return new Heading(name, FieldNames.plain(name), FieldNames.type(name));
        }

        boolean isMessage() {
            return Vocabulary.Fields.MESSAGE_COLUMN.contains(plain);
        }

        boolean isAuthor() {
            return type == FieldType.EMAIL || type == FieldType.DETAIL || name.equals("comment_author");
        }

        boolean isDetail() {
            return type == FieldType.DETAIL || type == FieldType.NUMBER || type == FieldType.EMAIL;
        }

        boolean isHalfOfName() {
            return Vocabulary.Fields.HALF_OF_NAME.contains(plain);
        }

        boolean isOnlyOfPersons() {
            return type == FieldType.PERSON && Chars.hasOne(plain, Vocabulary.Fields.ONLY_OF_PERSONS);
        }

        boolean isOfPersons() {
            return isDetail() || isOnlyOfPersons() || Vocabulary.Fields.ORDER.contains(plain);
        }

        boolean isOfGoods() {
            return Vocabulary.Fields.OF_GOODS.contains(plain);
        }

        boolean isNotOfGoods() {
            boolean phone = plain.contains("phone") || plain.contains("tel") || plain.contains("mobil");
            return type == FieldType.DETAIL || type == FieldType.EMAIL || (type == FieldType.NUMBER && phone);
        }
    }
}
