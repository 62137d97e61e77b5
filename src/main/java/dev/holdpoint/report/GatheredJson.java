package dev.holdpoint.report;

import dev.holdpoint.gather.Conflict;
import dev.holdpoint.gather.Gathered;
import dev.holdpoint.gather.GatheredFact;
import dev.holdpoint.gather.Notice;
import dev.holdpoint.gather.Proposal;
import dev.holdpoint.gather.Unread;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Json;
import java.util.List;

/** What was gathered, as JSON of format 1. The same materials give the same text, byte for byte, without secrets. */
public final class GatheredJson {
    private GatheredJson() {}

    private record All(
            int gather,
            List<Fact> facts,
            List<Proposed> proposals,
            List<Dispute> conflicts,
            List<Told> unread,
            List<Told> notices) {}

    /** Indented, with a line feed at the end. */
    public static String of(Gathered gathered) {
        return Json.indented(new All(
                1,
                gathered.facts().stream().map(Fact::of).toList(),
                gathered.proposals().stream().map(Proposed::of).toList(),
                gathered.conflicts().stream().map(Dispute::of).toList(),
                gathered.unread().stream().map(Told::of).toList(),
                gathered.notices().stream().map(Told::of).toList()));
    }

    private record Fact(String path, String value, String form, String from, int line) {
        static Fact of(GatheredFact fact) {
            return new Fact(safe(fact.path()), safe(fact.value()), safe(fact.form()), safe(fact.from()), fact.line());
        }
    }

    private record Proposed(String path, String value, String form, String from, int line, String why) {
        static Proposed of(Proposal one) {
            return new Proposed(
                    safe(one.path()),
                    safe(one.value()),
                    safe(one.form()),
                    safe(one.from()),
                    one.line(),
                    safe(one.why()));
        }
    }

    private record Dispute(String path, List<Claim> values) {
        static Dispute of(Conflict conflict) {
            return new Dispute(
                    safe(conflict.path()),
                    conflict.values().stream().map(Claim::of).toList());
        }
    }

    private record Claim(String value, String from, int line) {
        static Claim of(Conflict.Claim claim) {
            return new Claim(safe(claim.value()), safe(claim.from()), claim.line());
        }
    }

    private record Told(String from, String why) {
        static Told of(Unread unread) {
            return new Told(safe(unread.from()), safe(unread.why()));
        }

        static Told of(Notice notice) {
            return new Told(safe(notice.from()), safe(notice.what()));
        }
    }

    private static String safe(String text) {
        return SafeText.of(text);
    }
}
