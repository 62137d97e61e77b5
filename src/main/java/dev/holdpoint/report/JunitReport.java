package dev.holdpoint.report;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Place;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Gate;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Verdict;
import java.util.List;

/**
 * Verdicts as JUnit XML, which every CI server shows: a suite a file, a test case a gate. A blocked gate is a failure, one that is
 * not applicable is skipped, and a file that is no situation is an error. There are no times.
 */
public final class JunitReport {
    private final StringBuilder out = new StringBuilder();

    private JunitReport() {}

    /** One document about all the files. */
    public static String of(List<CheckedFile> files) {
        JunitReport report = new JunitReport();
        StringBuilder suites = report.out;
        int tests = 0;
        int failures = 0;
        int errors = 0;
        int skipped = 0;
        for (CheckedFile file : files) {
            Count count = Count.of(file);
            report.suite(file, count);
            tests += count.tests;
            failures += count.failures;
            errors += count.errors;
            skipped += count.skipped;
        }
        String total = new Count(tests, failures, errors, skipped).attributes();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"holdpoint\"" + total + ">\n" + suites
                + "</testsuites>\n";
    }

    private void suite(CheckedFile file, Count count) {
        String name = attribute(file.file());
        out.append("  <testsuite name=\"").append(name).append('"').append(count.attributes());
        out.append(">\n");
        if (file instanceof CheckedFile.Decided decided) {
            properties(decided.verdict());
            for (Decision gate : Decision.values()) {
                if (gate.isGate()) {
                    gate(name, decided.verdict(), gate);
                }
            }
        } else if (file instanceof CheckedFile.Refused refused) {
            problems(name, refused);
        }
        out.append("  </testsuite>\n");
    }

    private void properties(Verdict verdict) {
        Summary summary = new Summary(verdict);
        out.append("    <properties>\n");
        for (Decision decision : Decision.values()) {
            if (!decision.isGate()) {
                property(decision.wireName(), summary.of(decision));
            }
        }
        property("situation.digest", dev.holdpoint.situation.Digests.of(verdict.situation()));
        property("policy.version", verdict.policy().version());
        property("policy.digest", verdict.policy().digest());
        out.append("    </properties>\n");
    }

    private void property(String name, String value) {
        out.append("      <property name=\"").append(name).append("\" value=\"");
        out.append(attribute(value)).append("\"/>\n");
    }

    private void gate(String file, Verdict verdict, Decision decision) {
        testCase(file, decision.wireName());
        Gate gate = verdict.gate(decision);
        if (gate.outcome() == Outcome.NOT_APPLICABLE) {
            out.append("\n      <skipped message=\"not applicable\"/>\n    ");
        } else if (!gate.isOpen()) {
            String summary = attribute(new Summary(verdict).of(decision));
            out.append("\n      <failure type=\"blocked\" message=\"")
                    .append(summary)
                    .append("\">\n");
            Places places = new Places(verdict.situation());
            for (Finding finding : gate.findings()) {
                finding(finding, places.of(finding.facts()));
            }
            out.append("</failure>\n    ");
        }
        out.append("</testcase>\n");
    }

    private void finding(Finding finding, Place place) {
        String at = "line " + place.line() + ": " + finding.status().wireName() + ": ";
        String rule =
                " [" + Summary.clauses(List.of(finding)) + ", " + finding.rule().id() + "]";
        out.append(text(at + finding.message() + rule)).append('\n');
    }

    private void problems(String file, CheckedFile.Refused refused) {
        testCase(file, "situation");
        out.append("\n      <error type=\"refused\" message=\"not a valid situation: ")
                .append(refused.refusal().count())
                .append(refused.refusal().count() == 1 ? " problem" : " problems")
                .append("\">\n");
        for (Problem problem : refused.refusal().problems()) {
            out.append(text(problem.headline())).append('\n');
            if (problem.help() != null) {
                out.append(text("help: " + problem.help())).append('\n');
            }
        }
        out.append("</error>\n    </testcase>\n");
    }

    private void testCase(String file, String name) {
        out.append("    <testcase classname=\"").append(file).append("\" name=\"");
        out.append(name).append("\" time=\"0\">");
    }

    private static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** XML has no way to write most control characters: they are shown by number. */
    private static String text(String text) {
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private record Count(int tests, int failures, int errors, int skipped) {
        static Count of(CheckedFile file) {
            if (!(file instanceof CheckedFile.Decided decided)) {
                return new Count(1, 0, 1, 0);
            }
            int tests = 0;
            int failures = 0;
            int skipped = 0;
            for (Decision decision : Decision.values()) {
                if (decision.isGate()) {
                    Gate gate = decided.verdict().gate(decision);
                    tests++;
                    failures += gate.isOpen() ? 0 : 1;
                    skipped += gate.outcome() == Outcome.NOT_APPLICABLE ? 1 : 0;
                }
            }
            return new Count(tests, failures, 0, skipped);
        }

        String attributes() {
            return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"" + errors + "\" skipped=\""
                    + skipped + "\" time=\"0\"";
        }
    }
}
