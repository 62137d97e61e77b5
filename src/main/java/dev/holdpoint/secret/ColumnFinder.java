package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values below a heading that tells what they are, in CSV, Markdown and a database's output; or in a named column's place in SQL. */
final class ColumnFinder implements SeriesFinder {
    static final String[] STATEMENTS = {"insert into", "insert ignore into", "replace into"};

    private static final int LONGEST_HEADING = 60;
    private static final String EXCERPT = "post_excerpt";

    private final List<FieldType> types;

    ColumnFinder(List<FieldType> types) {
        this.types = List.copyOf(types);
    }

    @Override
    public List<Span> findAll(String text, int start, int end) {
        if (isStatement(text, start)) {
            return values(text, SqlRows.behind(text, end));
        }
        if (start > 0 && text.charAt(start - 1) == '>') {
            return values(text, HtmlRows.around(text, start));
        }
        Rows aligned = AlignedRows.around(text, start, end);
        return values(text, aligned == null ? DelimitedRows.around(text, start, end) : aligned);
    }

    private static boolean isStatement(String text, int start) {
        for (String statement : STATEMENTS) {
            if (text.regionMatches(true, start, statement, 0, statement.length())) {
                return true;
            }
        }
        return false;
    }

    private List<Span> values(String text, @Nullable Rows table) {
        if (table == null) {
            return List.of();
        }
        boolean goods = isOfGoods(table.headings());
        FieldType[] columns = new FieldType[table.headings().size()];
        boolean[] persons = new boolean[columns.length];
        boolean any = false;
        for (int i = 0; i < columns.length; i++) {
            FieldType type = heading(table.headings().get(i));
            columns[i] = type != null && types.contains(type) && !(goods && isGoods(type)) ? type : null;
            columns[i] = columns[i] == null && !goods && isMessage(table.headings(), i) ? FieldType.NOTE : columns[i];
            persons[i] =
                    type == FieldType.PERSON && isOnlyOfPersons(table.headings().get(i));
            any |= columns[i] != null;
        }
        boolean named = hasPersons(table.headings());
        boolean personal = isPersonal(table.headings()) || hasHalves(table.headings());
        int excerpt = types.contains(FieldType.NOTE) ? table.headings().indexOf(EXCERPT) : -1;
        any |= excerpt >= 0;
        List<Span> found = new ArrayList<>();
        for (List<Span> row = any ? table.next() : null; row != null; row = table.next()) {
            if (excerpt >= 0
                    && excerpt < row.size()
                    && isOrder(text, row)
                    && row.get(excerpt).end() > row.get(excerpt).start()) {
                found.add(row.get(excerpt));
            }
            for (int i = 0; i < columns.length && i < row.size(); i++) {
                Span cell = row.get(i);
                if (columns[i] != null
                        && accepts(columns[i], text.substring(cell.start(), cell.end()), personal || persons[i])
                        && (named || columns[i] != FieldType.NOTE || isSpoken(text, cell))) {
                    found.add(cell);
                }
            }
        }
        return found;
    }

    /** What people wrote, in a table that names them. */
    private boolean isMessage(List<String> headings, int column) {
        if (!types.contains(FieldType.NOTE)
                || !Vocabulary.Fields.MESSAGE_COLUMN.contains(FieldNames.plain(headings.get(column)))) {
            return false;
        }
        for (String heading : headings) {
            FieldType type = heading(heading);
            if (type == FieldType.EMAIL || type == FieldType.DETAIL || heading.equals("comment_author")) {
                return true;
            }
        }
        return false;
    }

    /** Whether another column holds what only persons have: else a remark may be on a setting or a step. */
    private static boolean hasPersons(List<String> headings) {
        for (String heading : headings) {
            FieldType type = heading(heading);
            if (type == FieldType.DETAIL
                    || type == FieldType.EMAIL
                    || type == FieldType.NUMBER
                    || (type == FieldType.PERSON && isOnlyOfPersons(heading))
                    || Vocabulary.Fields.ORDER.contains(FieldNames.plain(heading))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpoken(String text, Span cell) {
        return Remarks.isSpoken(text.substring(cell.start(), cell.end()));
    }

    /** Whether the names of its columns tell the two halves of a person's name apart. */
    private static boolean hasHalves(List<String> headings) {
        return headings.stream()
                .map(FieldNames::plain)
                .anyMatch(heading -> Vocabulary.Fields.HALF_OF_NAME.contains(heading));
    }

    /** Whether a row of posts is an order: WooCommerce keeps the customer's note as its excerpt. */
    private static boolean isOrder(String text, List<Span> row) {
        return row.stream()
                .anyMatch(cell -> text.substring(cell.start(), cell.end()).equals("shop_order"));
    }

    private static boolean isOnlyOfPersons(String heading) {
        String plain = FieldNames.plain(heading);
        return Vocabulary.Fields.ONLY_OF_PERSONS.stream().anyMatch(plain::contains);
    }

    /** Beside streets and first names, what stands under "name" is one, even as one word. */
    private static boolean accepts(FieldType type, String value, boolean personal) {
        return type.accepts(value)
                || (personal
                        && type == FieldType.PERSON
                        && PersonName.isCapitalised(value)
                        && FieldType.DETAIL.accepts(value));
    }

    /** Whether the columns are those of a price list, of taxes or zones, and none asks for what only persons have. */
    private static boolean isOfGoods(List<String> headings) {
        boolean goods = false;
        for (String heading : headings) {
            FieldType type = heading(heading);
            if (type == FieldType.DETAIL || type == FieldType.EMAIL || (type == FieldType.NUMBER && isPhone(heading))) {
                return false;
            }
            goods |= Vocabulary.Fields.OF_GOODS.contains(FieldNames.plain(heading));
        }
        return goods;
    }

    private static boolean isPhone(String heading) {
        String plain = FieldNames.plain(heading);
        return plain.contains("phone") || plain.contains("tel") || plain.contains("mobil");
    }

    /** Whether goods and zones have such columns too. */
    private static boolean isGoods(FieldType type) {
        return type == FieldType.PERSON
                || type == FieldType.PLACE
                || type == FieldType.NUMBER
                || type == FieldType.NOTE;
    }

    private static boolean isPersonal(List<String> headings) {
        int telling = 0;
        for (String heading : headings) {
            FieldType type = heading(heading);
            telling += type == FieldType.DETAIL || type == FieldType.NUMBER || type == FieldType.EMAIL ? 1 : 0;
        }
        return telling >= 2;
    }

    private static @Nullable FieldType heading(String heading) {
        return heading.length() > LONGEST_HEADING ? null : FieldNames.type(heading);
    }

    /** A table that is read row by row. */
    interface Rows {
        List<String> headings();

        /** The places of the next row's values; null behind the last. */
        @Nullable
        List<Span> next();
    }
}
