package dev.holdpoint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {
    /** Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties, first and last. */
    private static final int[][] DEFAULT_IGNORABLE = {
        {0xad, 0xad},
        {0x34f, 0x34f},
        {0x61c, 0x61c},
        {0x115f, 0x1160},
        {0x17b4, 0x17b5},
        {0x180b, 0x180f},
        {0x200b, 0x200f},
        {0x202a, 0x202e},
        {0x2060, 0x206f},
        {0x3164, 0x3164},
        {0xfe00, 0xfe0f},
        {0xfeff, 0xfeff},
        {0xffa0, 0xffa0},
        {0xfff0, 0xfff8},
        {0x1bca0, 0x1bca3},
        {0x1d173, 0x1d17a},
        {0xe0000, 0xe0fff},
    };

    @Test
    void everyAssignedCodePointIsInvisibleIfItsCategorySaysSoOrFontsMayLeaveItOut() {
        List<String> wrong = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean expected = isDefaultIgnorable(c) || isOfInvisibleCategory(c);
            boolean assigned = Character.getType(c) != Character.UNASSIGNED || isDefaultIgnorable(c);
            if (assigned && Invisible.is(c) != expected) {
                wrong.add(Integer.toHexString(c));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyGapThatIsNoPlainSpaceIsBlank() {
        List<String> wrong = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean gap = Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ';
            if (Invisible.isBlank(c) != (gap || c == 0x2800)) {
                wrong.add(Integer.toHexString(c));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What this release of Java may not know yet. */
    @ParameterizedTest
    @ValueSource(ints = {0x890, 0x2065, 0xfff4, 0xfdd0, 0xffff, 0x1fffe, 0x10ffff, 0xe0080, 0x1343b})
    void whatIsReservedOrNoCharacterIsInvisible(int c) {
        assertThat(Invisible.is(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', ' ', 0xa0, 0xe9, 0x301, 0x4e2d, 0xfffc, 0xfffd, 0x1f600, 0x1fae8})
    void whatIsSeenIsNot(int c) {
        assertThat(Invisible.is(c)).isFalse();
        assertThat(Printable.of(Character.toString(c))).isEqualTo(Character.toString(c));
    }

    private static boolean isOfInvisibleCategory(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isDefaultIgnorable(int c) {
        for (int[] range : DEFAULT_IGNORABLE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
