package dev.holdpoint;

import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Version;
import dev.holdpoint.text.LineIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows every text of a situation to the scanner. */
final class SecretSearch {
    private final Scanner scanner;
    private final List<SecretHit> hits = new ArrayList<>();
    private final Set<Fact<?>> secretFacts = new LinkedHashSet<>();

    private SecretSearch(Scanner scanner) {
        this.scanner = scanner;
    }

    static SecretSearch of(Scanner scanner, Situation situation) {
        SecretSearch search = new SecretSearch(scanner);
        search.section(situation);
        return search;
    }

    List<SecretHit> hits() {
        return hits;
    }

    /** The texts that hold a secret. */
    Set<Fact<?>> secretFacts() {
        return secretFacts;
    }

    private void section(Section section) {
        for (Field<?> field : section.type().writtenFields()) {
            Fact<?> fact = section.fact(field);
            if (fact.known()) {
                value(section, fact, fact.get());
            }
        }
    }

    private void value(Section section, Fact<?> fact, Object value) {
        if (value instanceof String text) {
            text(section, fact, text);
        } else if (value instanceof Version version) {
            text(section, fact, version.toString());
        } else if (value instanceof Section nested) {
            section(nested);
        } else if (value instanceof List<?> entries) {
            for (Object entry : entries) {
                value(section, fact, entry);
            }
        }
    }

    private void text(Section section, Fact<?> fact, String text) {
        List<Hit> found = scanner.scan(text);
        if (found.isEmpty()) {
            return;
        }
        LineIndex places = new LineIndex(text);
        for (Hit hit : found) {
            if (hit.kind() != SecretKind.ACCOUNT) { // no clause is about that
                secretFacts.add(fact);
                int line = places.line(hit.start());
                hits.add(new SecretHit(hit.kind(), source(section, fact), line, places.column(hit.start())));
            }
        }
    }

    /** An attachment's text that was read from a file is told by the file. */
    private static Fact<?> source(Section section, Fact<?> fact) {
        boolean fromFile =
                fact.field() == Attachment.TEXT && section.fact(Attachment.FILE).known();
        return fromFile ? section.fact(Attachment.FILE) : fact.withhold();
    }
}
