package dev.holdpoint.packet;

import dev.holdpoint.redact.Redacted;
import dev.holdpoint.redact.Redactor;
import dev.holdpoint.redact.Removed;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Redacts the texts of one packet. Looks at every text of the situation first, on the party's list or not: so a secret that one text
 * gives away is known in all of them, and it has the same placeholder in the packets of all parties.
 */
final class Cleaner {
    private final Redactor redactor;
    private final Redactor inLogs;
    private final Set<Manifest.Redaction> removed = new LinkedHashSet<>();

    private Cleaner(Scanner scanner) {
        redactor = new Redactor(scanner);
        inLogs = redactor.by(scanner.without(detector -> detector.kind() == SecretKind.RAW_LOG));
    }

    /** For a party from whom this scanner's finds are to be kept. */
    static Cleaner of(Situation situation, Scanner scanner) {
        Cleaner cleaner = new Cleaner(scanner);
        for (Fact<?> fact : Leaves.of(situation)) {
            Leaves.texts(fact).forEach(cleaner.redactor::redact);
        }
        return cleaner;
    }

    /** The text without what must not leave; the manifest gets what was taken out, and that it stood there. */
    String clean(String text, String place) {
        Redacted redacted = redactor.redact(text);
        for (Removed one : redacted.removed()) {
            removed.add(new Manifest.Redaction(one.kind(), one.placeholder(), place, one.line(), one.column()));
        }
        return redacted.text();
    }

    /** The same for a text that the packet does not give: raw logs stay in it, each of their secrets goes. */
    String cleanUnseen(String text) {
        return inLogs.redact(text).text();
    }

    /** Whether nothing of what was found anywhere stands in it. */
    boolean isClean(String text) {
        return redactor.redact(text).replaced().isEmpty();
    }

    List<Manifest.Redaction> removed() {
        return new ArrayList<>(removed);
    }
}
