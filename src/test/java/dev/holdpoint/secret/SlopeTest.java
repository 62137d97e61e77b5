package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of one piece over and over: four times the text is four times the work, counted in looks of the finders and in what they find.
 * What one look costs, {@code src/bench/scanning.sh} shows.
 */
class SlopeTest {
    private static final int SMALL = 4_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After the update the checkout shows a white page, and the password is correct. ",
                "203.0.113.7 - - [29/Apr/2026:09:40:11 +0000] \"GET /cart?ver=3&x=1 HTTP/1.1\" 200 5123\n",
                "[29-Apr-2026 10:12:13 UTC] PHP Warning: a\nwords of a person\nand more words here\n",
                "10234,Nadia,Rahmani,Hauptplatz 2,8010,Graz,nadia@shop.test,+43 316 2201\n",
                "order,first name,last name,city,postcode,email\n",
                "first name,city,order\nMarta,Uppsala,4711\n",
                "<tr><th>Name</th><td>Marta Lindqvist</td><td>Uppsala</td></tr>",
                "<tr><td>Name</td><td>Marta Lindqvist</td></tr>",
                "INSERT INTO t (id, first_name, city) VALUES (1,'Marta','Uppsala');\n",
                "(1,'Marta','Lindqvist','Uppsala','753 20'),",
                "{\"first_name\":\"Marta\",\"city\":\"Uppsala\",\"api_key\":\"none\"},",
                "Ship to:\nNadia Rahmani\nHauptplatz 2\n8010 Graz\n\n",
                "user login password ",
                "the password is the password is ",
                "&amp;amp;amp;",
                "\\\\\\\"key\\\\\\\":",
                "%252525",
                "key:",
                "[[[",
                "4111 1111 ",
                "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlq",
                "abc123=\n",
                "a",
                "7",
                " ",
                "\n"
            })
    void fourTimesTheTextIsFourTimesTheWork(String piece) {
        long small = work(piece, SMALL);
        long large = work(piece, SMALL * 4);
        assertThat(large).isLessThanOrEqualTo(small * 5 + 200);
    }

    private static long work(String piece, int size) {
        Counted counted = new Counted();
        List<Detector> detectors = new ArrayList<>();
        for (Detector detector : Detectors.all()) {
            detectors.add(counted.watched(detector));
        }
        int hits =
                new Scanner(detectors).scan(piece.repeat(size / piece.length())).size();
        return counted.looks + counted.finds + hits;
    }

    /** What the finders of one scan were asked and said. */
    private static final class Counted {
        private long looks;
        private long finds;

        Detector watched(Detector detector) {
            Finder finder = detector.finder();
            return finder instanceof LogFinder
                    ? detector
                    : new Detector(
                            detector.id(),
                            detector.kind(),
                            detector.specificity(),
                            new Watched(finder),
                            detector.anchors());
        }

        private final class Watched implements Finder {
            private final Finder finder;

            Watched(Finder finder) {
                this.finder = finder;
            }

            @Override
            public @Nullable Span find(String text, int start, int end) {
                return finder.find(text, start, end);
            }

            @Override
            public List<Span> findAll(String text, int start, int end) {
                List<Span> all = finder.findAll(text, start, end);
                looks++;
                finds += all.size();
                return all;
            }

            @Override
            public int pauseAfterMiss() {
                return finder.pauseAfterMiss();
            }
        }
    }
}
