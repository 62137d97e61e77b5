package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of {@code rules/detectors.tsv} has a text that it finds and a look-alike that nobody finds. */
class DetectorTableTest {
    private static final int BROKEN = 250;
    private static final String SIGNS = "=+/\\%&\"'`;:,.-_@#<>()[]{}|*~!? \t\n\r0aA\u00a0\u200b\ud83d\u00e9\u0301";

    private final Scanner scanner = Scanner.standard();

    static Stream<DetectorRow> rows() {
        return DetectorRow.all().stream();
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(rows().map(DetectorRow::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowFindsItsExampleUnderItsName(DetectorRow row) {
        assertThat(scanner.scan(row.filled(row.finds())))
                .extracting(Hit::detector)
                .contains(row.id());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobodyFindsAnythingInALookAlike(DetectorRow row) {
        assertThat(scanner.scan(row.filled(row.passes()))).isEmpty();
    }

    /** Cut, joined with another or with signs in it, an example is found or not; it never ends the search. */
    @ParameterizedTest
    @MethodSource("rows")
    void aBrokenExampleIsReadToItsEnd(DetectorRow row) {
        Random random = new Random(row.id().hashCode());
        List<DetectorRow> all = DetectorRow.all();
        for (int i = 0; i < BROKEN; i++) {
            String other = all.get(random.nextInt(all.size())).finds();
            String text = broken(row.filled(row.finds() + (i % 3 == 0 ? other : "")), random);
            assertThatCode(() -> scanner.scan(text)).as(text).doesNotThrowAnyException();
        }
    }

    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && broken.length() > 1; i--) {
            int at = random.nextInt(broken.length());
            switch (random.nextInt(3)) {
                case 0 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(12)));
                case 1 -> broken.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> broken.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return broken.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key sk- alnum", "keys sk- alnum 20", "key sk- alnums 20", "code NoFinder"})
    void aWayToFindThatThereIsNotIsRefused(String findsBy) {
        assertThatThrownBy(() -> FinderSpec.detector("id", SecretKind.CREDENTIAL, Specificity.SHAPED, findsBy, "key"))
                .isInstanceOf(RuntimeException.class);
    }
}
