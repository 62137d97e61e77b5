package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Area;
import dev.holdpoint.situation.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the update has to be tried on staging: SP-1 … SP-7, RO-2, PC-4. */
final class StagingReading {
    private static final Ask SP_1 = Ask.of("SP-1");
    private static final Ask SP_2 = Ask.of("SP-2");
    private static final Ask SP_3 = Ask.of("SP-3");
    private static final Ask SP_4 = Ask.of("SP-4");
    private static final Ask SP_5 = Ask.of("SP-5");
    private static final Ask SP_6 = Ask.of("SP-6");
    private static final Ask SP_7 = Ask.of("SP-7");
    private static final Ask TOUCHES = Ask.of("SP-1", "SP-2", "SP-3", "SP-4", "SP-5", "SP-6", "SP-7");
    private static final Ask RO_2 = Ask.of("RO-2");
    private static final Ask PC_4 = Ask.of("PC-4");

    private StagingReading() {}

    static Result.Decision of(Case given) {
        List<Found> findings = new ArrayList<>();
        Release release = given.situation.release();
        // SP-1 … SP-7
        if (release.touches().unknown()) {
            findings.add(TOUCHES.unknown);
        } else {
            touched(release.touches().get(), findings);
        }
        // RO-2
        major(release, findings);
        // PC-4
        if (!given.mandatory && given.stagingUpdated() == NO) {
            findings.add(PC_4.advice);
        }
        return new Result.Decision(given.mandatory ? "mandatory" : "recommended", findings);
    }

    private static void touched(Set<Area> areas, List<Found> findings) {
        for (Area area : areas) {
            switch (area) {
                case WORKFLOWS -> findings.add(SP_1.trigger);
                case PROVIDERS -> findings.add(SP_2.trigger);
                case THEME_ASSISTANT -> findings.add(SP_3.trigger);
                case APPROVALS -> findings.add(SP_4.trigger);
                case DIAGNOSTICS -> findings.add(SP_5.trigger);
                case AGENTS -> findings.add(SP_6.trigger);
                case WOOCOMMERCE -> findings.add(SP_7.trigger);
                case OTHER -> {}
            }
        }
    }

    private static void major(Release release, List<Found> findings) {
        @Nullable Answer major = major(release);
        if (major == null) {
            findings.add(RO_2.unknown);
        } else if (major == YES) {
            findings.add(RO_2.trigger);
        } else if (byNumbers(release) == YES) {
            findings.add(RO_2.advice);
        }
    }

    /** An area is touched, or none is known; or the release is major, or nobody knows. */
    static boolean mandatory(Release release) {
        if (major(release) != NO || release.touches().unknown()) {
            return true;
        }
        for (Area area : release.touches().get()) {
            if (area != Area.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** R-3; null where it is unknown. */
    static @Nullable Answer major(Release release) {
        return release.major().known() ? release.major().get() : byNumbers(release);
    }

    private static @Nullable Answer byNumbers(Release release) {
        if (release.version().unknown() || release.previousVersion().unknown()) {
            return null;
        }
        String now = release.version().get().majorNumber();
        String before = release.previousVersion().get().majorNumber();
        return now.equals(before) ? NO : YES;
    }
}
