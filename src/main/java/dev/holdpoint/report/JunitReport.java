package dev.holdpoint.report;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Count;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Gate;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Verdicts as JUnit XML, which every CI server shows: a suite a file, a test case a gate. A blocked gate is a failure, one that is
 * not applicable is skipped, and a file that is no situation is an error. There are no times.
 */
public final class JunitReport {
    private static final List<Decision> GATES =
            Stream.of(Decision.values()).filter(Decision::isGate).toList();

    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** One document about all the files. */
    public static String of(List<CheckedFile> files) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitReport(xml).suites(files);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void suites(List<CheckedFile> files) throws XMLStreamException {
        xml.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\"");
        start(0, "testsuites", "name", "holdpoint");
        counts(files);
        for (CheckedFile file : files) {
            start(1, "testsuite", "name", file.file());
            counts(List.of(file));
            if (file instanceof CheckedFile.Decided decided) {
                properties(decided.verdict());
                for (Decision gate : GATES) {
                    gate(decided, gate);
                }
            } else if (file instanceof CheckedFile.Refused refused) {
                problems(refused);
            }
            end(1);
        }
        end(0);
        xml.writeCharacters("\n");
    }

    private void counts(List<CheckedFile> files) throws XMLStreamException {
        int tests = 0;
        int failures = 0;
        int errors = 0;
        int skipped = 0;
        for (CheckedFile file : files) {
            if (file instanceof CheckedFile.Decided decided) {
                for (Decision gate : GATES) {
                    tests++;
                    failures += decided.verdict().gate(gate).isOpen() ? 0 : 1;
                    skipped += decided.verdict().outcome(gate) == Outcome.NOT_APPLICABLE ? 1 : 0;
                }
            } else {
                tests++;
                errors++;
            }
        }
        attributes("tests", "" + tests, "failures", "" + failures, "errors", "" + errors, "skipped", "" + skipped);
        attributes("time", "0");
    }

    private void properties(Verdict verdict) throws XMLStreamException {
        Summary summary = new Summary(verdict);
        start(2, "properties");
        for (Decision decision : Decision.values()) {
            if (!decision.isGate()) {
                property(decision.wireName(), summary.of(decision));
            }
        }
        property("situation.digest", Digests.of(verdict.situation()));
        property("policy.version", verdict.policy().version());
        property("policy.digest", verdict.policy().digest());
        if (verdict.policy().warning().isPresent()) {
            property("policy.warning", verdict.policy().warning().get());
        }
        end(2);
    }

    private void property(String name, String value) throws XMLStreamException {
        indent(3);
        xml.writeEmptyElement("property");
        attributes("name", name, "value", value);
    }

    private void gate(CheckedFile.Decided decided, Decision decision) throws XMLStreamException {
        Verdict verdict = decided.verdict();
        Gate gate = verdict.gate(decision);
        start(2, "testcase", "classname", decided.file(), "name", decision.wireName(), "time", "0");
        if (gate.outcome() == Outcome.NOT_APPLICABLE) {
            indent(3);
            xml.writeEmptyElement("skipped");
            attributes("message", "not applicable");
        } else if (!gate.isOpen()) {
            start(3, "failure", "type", "blocked", "message", new Summary(verdict).of(decision));
            text("");
            NearestPlaces places = new NearestPlaces(verdict.situation());
            for (Finding finding : gate.findings()) {
                text("line " + places.of(finding.facts()).line() + ": "
                        + finding.status().wireName() + ": " + finding.message() + " ["
                        + Summary.clauses(List.of(finding)) + ", "
                        + finding.rule().id() + "]");
            }
            xml.writeEndElement();
        } else {
            xml.writeEndElement();
            return;
        }
        end(2);
    }

    private void problems(CheckedFile.Refused refused) throws XMLStreamException {
        String message = "not a valid situation: " + Count.of(refused.refusal().count(), "problem");
        start(2, "testcase", "classname", refused.file(), "name", "situation", "time", "0");
        start(3, "error", "type", "refused", "message", message);
        text("");
        for (Problem problem : refused.refusal().problems()) {
            text(problem.headline());
            if (problem.help() != null) {
                text("help: " + problem.help());
            }
        }
        xml.writeEndElement();
        end(2);
    }

    private void start(int depth, String element, String... attributes) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void end(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Printable.of(attributes[i + 1]));
        }
    }

    /** A line. XML has no way to write most control characters: they are shown by number. */
    private void text(String line) throws XMLStreamException {
        xml.writeCharacters(Printable.of(line) + "\n");
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
