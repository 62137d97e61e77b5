package dev.holdpoint.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.SubsetCheck;
import org.junit.jupiter.api.Test;

class ListBoundsTest {
    private static Bounds of(Policies policy) {
        return Bounds.of(
                SubsetCheck.parsed(policy.files(), policy.book().register().ids()));
    }

    private static Bounds with(String patterns) {
        return of(Tampered.with("start.owner", """
                rule "start.many that many things are there together"
                @Clause("BU-3")
                @Decision("start")
                when
                    Release( $notes : notesRead )
                %s
                then
                    insert( Findings.notKnown( drools, $notes ) );
                end""".formatted(patterns)));
    }

    @Test
    void three_are_as_many_as_our_rules_look_at_together() {
        assertThat(of(Tampered.STANDARD)).isEqualTo(new Bounds(3, 3));
    }

    @Test
    void a_finding_may_be_about_a_category_more() {
        assertThat(with("""
                    Automation( $a : name )
                    Automation( $b : name, name != $a )
                    Automation( $c : name, name != $a, name != $b )
                    exists Finding( pausing, reasonToPause != $a, reasonToPause != $b, reasonToPause != $c )
                """)).isEqualTo(new Bounds(4, 3));
    }

    @Test
    void findings_alone_may_be_about_categories_that_nobody_lists() {
        assertThat(with("    exists Finding( pausing )\n    not Finding( pausingBeyondClose )\n".repeat(2)))
                .isEqualTo(new Bounds(4, 4));
    }

    @Test
    void no_answer_is_given_about_more_than_there_is_room_for() {
        assertThatThrownBy(() -> with("    exists Finding( pausing )\n".repeat(7)))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining("more than 6 categories");
    }
}
