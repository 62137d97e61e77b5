package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of {@code INSERT INTO t (columns) VALUES (…), (…)}; for tables of WordPress also without columns, as dumps are written. */
final class SqlRows extends Rows {
    private static final int LONGEST_VALUE = 8_000;
    private static final int LONGEST_NAME = 80;

    /** Tables by the end of their names. */
    private static final Map<String, String> LAYOUTS = Map.of(
            "users",
            "ID,user_login,user_pass,user_nicename,user_email,user_url,user_registered,user_activation_key,user_status,display_name",
            "wc_customer_lookup",
            "customer_id,user_id,username,first_name,last_name,email,date_last_active,date_registered,country,postcode,city,state",
            "wc_order_addresses",
            "id,order_id,address_type,first_name,last_name,company,address_1,address_2,city,state,postcode,country,email,phone",
            "wc_orders",
            "id,status,currency,type,tax_amount,total_amount,customer_id,billing_email,date_created_gmt,date_updated_gmt,"
                    + "parent_order_id,payment_method,payment_method_title,transaction_id,ip_address,user_agent,customer_note",
            "comments",
            "id,post,name,email,url,customer_ip_address,date,date_gmt,content,karma,approved,agent,type,parent,user");

    private static final Alphabet NAME = Alphabet.ALNUM.with("_`.\"-");
    private static final Alphabet BARE = Alphabet.of(",)\n").not();

    private SqlRows(String text, List<String> headings, int at) {
        super(text, headings, at);
    }

    /** The rows of the statement whose {@code INTO} ends at {@code end}; null where they cannot be named. */
    static @Nullable SqlRows behind(String text, int end) {
        int at = skip(text, end);
        int nameEnd = NAME.runEnd(text, at, at + LONGEST_NAME);
        String table = Chars.lower(text, at, nameEnd).replace("`", "");
        at = skip(text, nameEnd);
        List<String> columns = layout(table);
        if (text.startsWith("(", at)) {
            int close = text.indexOf(')', at);
            if (close < 0 || close - at > 4_000) {
                return null;
            }
            columns = List.of(text.substring(at + 1, close)
                    .replace("`", "")
                    .replace("\"", "")
                    .strip()
                    .split("\\s*,\\s*", -1));
            at = skip(text, close + 1);
        }
        return columns.isEmpty() || !text.regionMatches(true, at, "values", 0, 6)
                ? null
                : new SqlRows(text, columns, skip(text, at + 6));
    }

    @Override
    @Nullable
    List<Span> next() {
        List<Span> row = new ArrayList<>();
        int from = at;
        for (String before = "("; text.startsWith(before, from); before = ",") {
            from = skip(text, from + 1);
            int end = valueEnd(from);
            if (end < 0) {
                return null;
            }
            boolean quoted = text.charAt(from) == '\'';
            row.add(quoted ? new Span(from + 1, end - 1) : new Span(from, end));
            from = skip(text, end);
        }
        if (row.isEmpty() || !text.startsWith(")", from)) {
            return null;
        }
        at = skip(text, from + 1);
        at = text.startsWith(",", at) ? skip(text, at + 1) : at;
        return row;
    }

    /** Behind the value that starts there, its closing quote included; -1 where it does not end. */
    private int valueEnd(int from) {
        int limit = Math.min(text.length(), from + LONGEST_VALUE);
        if (!text.startsWith("'", from)) {
            int end = BARE.runEnd(text, from, limit);
            return end < limit ? end : -1;
        }
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\' || (c == '\'' && text.startsWith("'", i + 1))) {
                i++;
            } else if (c == '\'') {
                return i + 1;
            }
        }
        return -1;
    }

    private static List<String> layout(String table) {
        for (Map.Entry<String, String> layout : LAYOUTS.entrySet()) {
            if (table.endsWith("_" + layout.getKey())) {
                return List.of(layout.getValue().split(",", -1));
            }
        }
        return List.of();
    }

    private static int skip(String text, int from) {
        return Alphabet.SPACES.runEnd(text, from, from + 200);
    }
}
