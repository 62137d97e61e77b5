package dev.holdpoint.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.gather.Signature.Where;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Symptom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignaturesTest {
    private static final Set<Where> IN_LINES =
            Set.of(Where.LINE, Where.WHOLE, Where.NAMED, Where.BODY, Where.NAME, Where.OTHER, Where.LEVEL);

    static List<Signature> inLines() {
        return Signatures.standard().rows().stream()
                .filter(row -> IN_LINES.contains(row.where()))
                .toList();
    }

    static List<Signature> inReports() {
        return Signatures.standard().rows().stream()
                .filter(row -> !IN_LINES.contains(row.where()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("inLines")
    void a_row_finds_its_example_before_any_other_row_does_and_passes_over_the_one_that_looks_alike(Signature row) {
        Form form = Signatures.standard().form(row.form());
        assertThat(form.first(row.where(), plain(row.finds()))).as(row.finds()).contains(row);
        assertThat(row.fits(plain(row.passes()))).as(row.passes()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("inReports")
    void a_row_of_a_report_has_its_label_in_its_example_and_not_in_the_other(Signature row) {
        String label =
                row.says().substring(row.says().indexOf(" / ") + 1).strip().replaceFirst("^/ ", "");
        assertThat(row(row.form(), "line", label).fits(plain(row.finds())))
                .as(row.finds())
                .isTrue();
        if (row.where() != Where.COUNT) {
            boolean heading = row.where() == Where.SECTION;
            assertThat(
                            heading
                                    ? plain(row.passes()).equals(plain("### " + label + " ###"))
                                    : row(row.form(), "row", label).fits(plain(row.passes())))
                    .as(row.passes())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("inLines")
    void no_row_stands_twice(Signature row) {
        Set<String> seen = new HashSet<>();
        Signatures.standard()
                .form(row.form())
                .at(row.where())
                .forEach(one -> assertThat(seen.add(one.says())).as(one.says()).isTrue());
    }

    private static Signature row(String form, String where, String says) {
        return Signature.of(List.of(form, where, says, "-", "", "", ""));
    }

    private static String plain(String text) {
        return Texts.squeezed(text).toLowerCase(Locale.ROOT);
    }

    @Test
    void what_a_row_gives_is_a_field_a_symptom_or_nothing() {
        Set<String> known = new HashSet<>(Set.of("", Signature.NOTHING, Signature.ENVIRONMENT_TYPE, Finds.AS_OF));
        for (Symptom symptom : Symptom.values()) {
            known.add(symptom.wireName());
        }
        Environment.TYPE.fields().forEach(field -> known.add(field.path()));
        assertThat(Signatures.standard().rows()).extracting(Signature::gives).isSubsetOf(known);
    }
}
