package dev.holdpoint.serve;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.gather.Gathered;
import dev.holdpoint.gather.Gatherer;
import dev.holdpoint.gather.Material;
import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.report.CheckedFile;
import dev.holdpoint.report.HtmlReport;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.MarkdownReport;
import dev.holdpoint.report.PacketReceipt;
import dev.holdpoint.report.Pages;
import dev.holdpoint.report.PlanText;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Party;
import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.NoTextException;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The page: a case is dropped or begun, answered, and taken away. All of it travels with the page; nothing of it stays here. */
final class Desk {
    private static final Pattern SITUATION = Pattern.compile("(?m)^\\s*[{]?\\s*\"?situation\"?\\s*:");
    private static final String NEW = "situation.yaml";

    private final Checking checking;

    private Desk(Checking checking) {
        this.checking = checking;
    }

    static List<Route> routes(Checking checking) {
        Desk desk = new Desk(checking);
        return List.of(
                Route.get("/", call -> start()),
                post("/open", desk::open),
                post("/begin", desk::begin),
                post("/gathered", desk::gathered),
                post("/case", desk::answered),
                post("/plan", desk::plan),
                post("/take", desk::take),
                post("/packet", desk::packet));
    }

    private static Route post(String path, Function<Form, Reply> answer) {
        return Route.post(path, Set.of(Form.TYPE), call -> answer.apply(Form.of(call)));
    }

    private static Reply page(String name, Map<String, Object> shown) {
        return Reply.html(Pages.of("serve/" + name + ".jte", shown));
    }

    private static Reply start() {
        return page("start", Map.of());
    }

    private Reply begin(Form form) {
        String now = OffsetDateTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String what = switch (form.get("about", "")) {
            case "planned" -> "update:\n  state: planned\n";
            case "applied" -> "update:\n  state: applied\n";
            case "incident" -> "incident: {}\n";
            default -> "";
        };
        return board(Case.of("situation: 1\nasOf: " + now + "\n" + what, NEW, ""), List.of(), "");
    }

    /** A situation becomes the case; anything else is looked through for facts. */
    private Reply open(Form form) {
        List<Form.Dropped> dropped = new ArrayList<>(form.files());
        String pasted = form.get("pasted", "");
        if (!pasted.isBlank()) {
            dropped.add(pasted(pasted, form.get("name", NEW)));
        }
        if (dropped.isEmpty()) {
            return start();
        }
        Optional<Form.Dropped> situation =
                dropped.stream().filter(Desk::isSituation).findFirst();
        String name = situation.map(Form.Dropped::name).orElse(form.get("name", NEW));
        String text = situation.map(Desk::text).or(() -> form.carried("text")).orElse("situation: 1\n");
        try {
            Case open = Case.of(text, name, form.get("gate", ""));
            situation.ifPresent(dropped::remove);
            return dropped.isEmpty() ? board(open, List.of(), "") : found(open, dropped);
        } catch (SituationException e) {
            return page("refused", Map.of("refusal", e, "told", ProblemText.of(e), "text", text, "file", name))
                    .with(422);
        }
    }

    private static Form.Dropped pasted(String text, String name) {
        boolean situation = SITUATION.matcher(text).find();
        return new Form.Dropped(situation ? name : "pasted text", text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSituation(Form.Dropped file) {
        return SITUATION.matcher(text(file)).find();
    }

    private static String text(Form.Dropped file) {
        try {
            return Decoded.of(file.bytes()).text();
        } catch (NoTextException e) {
            return "";
        }
    }

    private static Reply found(Case open, List<Form.Dropped> dropped) {
        List<Material> materials = dropped.stream()
                .map(file -> Material.of(file.name(), file.bytes()))
                .toList();
        Gathered gathered = Gatherer.standard().gather(materials, open.situation());
        return page("found", Map.of("open", open, "gathered", gathered, "evidence", Evidence.of(dropped)));
    }

    /** What was ticked is put into the case, with where it came from behind it. */
    private Reply gathered(Form form) {
        Case open = opened(form);
        SituationEditor editor = open.editor();
        try {
            for (String taken : form.all("take")) {
                String[] parts = taken.split("\t", 3);
                if (parts.length == 3) {
                    editor = parts[0].equals("incident.symptoms")
                            ? editor.add(parts[0], parts[1], parts[2])
                            : editor.set(parts[0], parts[1], parts[2]);
                }
            }
            editor = Evidence.taken(editor, form);
        } catch (SituationException e) {
            throw Refusal.of(e);
        }
        Case changed = open.with(editor);
        return board(changed, List.of(), changes(open, changed));
    }

    /** How a page says which fact is to be taken. */
    static String taking(String path, String value, String from, int line) {
        return path + "\t" + value + "\t" + from.replace('\t', ' ') + ":" + line;
    }

    private Reply answered(Form form) {
        Case before = opened(form);
        Case after = before.answered(form).without(form.get("without", ""));
        String listed = form.get("listed", "");
        return board(
                after,
                listed.isEmpty() ? List.of() : Arrays.asList(listed.split(" ")),
                after.errors().isEmpty() ? changes(before, after) : "An answer could not be taken.");
    }

    private String changes(Case before, Case after) {
        PolicyChecker checker = checking.checker();
        return Board.changes(checker.check(before.situation()), checker.check(after.situation()));
    }

    private static Case opened(Form form) {
        String text = form.carried("text").orElseThrow(() -> Refusal.of(400, "No form", "There is no case in it."));
        try {
            return Case.of(text, form.get("name", NEW), form.get("gate", ""));
        } catch (SituationException e) {
            throw Refusal.of(e);
        }
    }

    private Reply board(Case open, List<String> listed, String said) {
        Verdict verdict = checking.verdict(open.situation());
        return page("case", Map.of("board", Board.of(open, verdict, listed, checking.checker(), said)));
    }

    private Reply plan(Form form) {
        Case open = opened(form).answered(form);
        Verdict verdict = checking.verdict(open.situation());
        Plan plan = checking.checker().plan(open.situation(), open.gate(verdict));
        String text = PlanText.of(verdict, plan, Board.WIDTH, Ink.PLAIN);
        return page("plan", Map.of("open", open, "verdict", verdict, "plan", plan, "text", text));
    }

    private Reply take(Form form) {
        Case open = opened(form).answered(form);
        String what = form.get("what", "situation");
        if (what.equals("situation")) {
            boolean json = open.name().endsWith(".json");
            return Reply.of(
                            json ? Reply.JSON : "application/yaml",
                            open.editor().text())
                    .saved(json ? "situation.json" : NEW);
        }
        Verdict verdict = checking.verdict(open.situation());
        Decision gate = open.gate(verdict);
        List<CheckedFile> files = List.of(new CheckedFile.Decided(open.name(), verdict));
        return what.equals("html")
                ? Reply.html(HtmlReport.of(files, gate)).saved("verdict.html")
                : Reply.of("text/markdown; charset=utf-8", MarkdownReport.of(files, gate))
                        .saved("verdict.md");
    }

    private Reply packet(Form form) {
        Case open = opened(form).answered(form);
        Verdict verdict = checking.verdict(open.situation());
        Optional<Party> party = Choice.named(Party.class, form.get("party", ""));
        HandoffPacket packet = Packets.of(verdict, party, !verdict.mayHandOff());
        if (form.get("what", "").equals("zip")) {
            return Packets.zip(packet);
        }
        String words = new PacketReceipt(verdict, packet, "a zip file").words();
        List<String> held =
                Packets.holding(verdict, Decision.HANDOFF).map(Finding::message).toList();
        return page("receipt", Map.of("open", open, "packet", packet, "words", words, "held", held));
    }
}
