package dev.holdpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.verdict.Decision;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document about hostile texts is built as the one about harmless texts is: no text of a situation becomes more than text. */
class EscapingTest {
    static Stream<String> hostile() {
        return Hostile.texts().stream();
    }

    private static final List<CheckedFile> HARMLESS = files(Hostile.HARMLESS);
    private static final List<String> HTML = elements(xml(HtmlReport.of(HARMLESS, Decision.CLOSE)));
    private static final List<String> JUNIT = elements(JunitReport.of(HARMLESS));
    private static final List<String> SARIF = shape(json(SarifReport.of(HARMLESS)), "");
    private static final Planning PLANNING =
            (verdict, gate) -> PolicyChecker.standard().plan(verdict.situation(), gate);
    private static final List<String> PLANNED_HTML =
            elements(xml(HtmlReport.plans(HARMLESS, Decision.CLOSE, PLANNING)));
    private static final List<String> PLANNED_MARKDOWN =
            blocks(MarkdownReport.plans(HARMLESS, Decision.CLOSE, PLANNING));
    private static final List<String> MARKDOWN = blocks(MarkdownReport.of(HARMLESS, Decision.CLOSE));
    private static final long GITHUB =
            GithubReport.of(HARMLESS, Decision.CLOSE).lines().count();

    private static List<CheckedFile> files(String text) {
        return List.of(Hostile.decided(text), Hostile.refused(text));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void html(String text) {
        String page = HtmlReport.of(files(text), Decision.CLOSE);
        assertThat(elements(xml(page))).isEqualTo(HTML);
        assertThat(page).doesNotContain("<script", "<img");
        isSafe(page);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void plans(String text) {
        List<CheckedFile> files = files(text);
        Map<Decision, Plan> plans = new EnumMap<>(Decision.class); // of the one that is decided
        Planning once = (verdict, gate) -> plans.computeIfAbsent(gate, other -> PLANNING.of(verdict, other));
        String page = HtmlReport.plans(files, Decision.CLOSE, once);
        assertThat(elements(xml(page))).isEqualTo(PLANNED_HTML);
        isSafe(page);
        String markdown = MarkdownReport.plans(files, Decision.CLOSE, once);
        assertThat(blocks(markdown)).isEqualTo(PLANNED_MARKDOWN);
        isSafe(markdown);
    }

    /** Pages are written so that they are XML as well, but for what every page has at its head. */
    private static String xml(String page) {
        return page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void junit(String text) {
        String report = JunitReport.of(files(text));
        assertThat(elements(report)).isEqualTo(JUNIT);
        isSafe(report);
    }

    private static List<String> elements(String xml) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        List<String> found = new ArrayList<>();
        try {
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            elements(document.getDocumentElement(), found);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(xml, e);
        }
        return found;
    }

    private static void elements(Element element, List<String> found) {
        NamedNodeMap attributes = element.getAttributes();
        StringBuilder shape = new StringBuilder(element.getTagName());
        for (int i = 0; i < attributes.getLength(); i++) {
            shape.append(' ').append(attributes.item(i).getNodeName());
        }
        if (!element.getTagName().equals("wbr")) { // where a line may be broken depends on the text
            found.add(shape.toString());
        }
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                elements(nested, found);
            } else {
                assertThat(child.getNodeType()).isEqualTo(org.w3c.dom.Node.TEXT_NODE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void sarif(String text) {
        String report = SarifReport.of(files(text));
        assertThat(shape(json(report), "")).isEqualTo(SARIF);
        isSafe(report);
        for (JsonNode message : json(report).findValues("message")) {
            String shown = message.get("text").asText();
            assertThat(shown.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
            assertThat(shown).doesNotMatch("(?s).*(?<!\\\\)\\]\\(.*");
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<String> shape(JsonNode node, String path) {
        List<String> found = new ArrayList<>(List.of(path + " " + node.getNodeType()));
        node.properties().forEach(field -> found.addAll(shape(field.getValue(), path + "/" + field.getKey())));
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                found.addAll(shape(element, path + "/"));
            }
        });
        return found;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void github(String text) {
        String report = GithubReport.of(files(text), Decision.CLOSE);
        isSafe(report);
        List<String> lines = report.lines().toList();
        assertThat((long) lines.size()).isEqualTo(GITHUB);
        assertThat(lines)
                .allMatch(line ->
                        line.matches("::(error|warning|notice) file=[^,:]*,line=\\d+,col=\\d+," + "title=[^,:]*::.*"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdown(String text) {
        String report = MarkdownReport.of(files(text), Decision.CLOSE);
        assertThat(blocks(report)).isEqualTo(MARKDOWN);
        isSafe(report);
    }

    /** The document's nodes but for texts and code, which are looked at for what code hosts make of a text. */
    private static List<String> blocks(String markdown) {
        List<String> found = new ArrayList<>();
        Node root = Parser.builder()
                .extensions(List.of(AutolinkExtension.create()))
                .build()
                .parse(markdown);
        root.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                found.add(parent.getClass().getSimpleName());
                super.visitChildren(parent);
            }

            @Override
            public void visit(Code code) {
                // a word more or less in code is no matter
            }

            @Override
            public void visit(Text prose) {
                assertThat(prose.getLiteral())
                        .doesNotContain("@", "#", "://", "www.", "`", "<", "|", "$", "\\")
                        .doesNotContainPattern("[A-Z]+-[0-9]|[0-9a-f]{7}|:[a-z]+:");
            }
        });
        return found;
    }

    /** Nothing that moves, hides or turns what is shown, and nothing that UTF-8 cannot carry. */
    private static void isSafe(String document) {
        assertThat(document)
                .doesNotContainPattern("[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c"
                        + "\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufffe\\uffff]|\\p{Cs}");
    }
}
