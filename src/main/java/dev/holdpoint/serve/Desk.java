package dev.holdpoint.serve;

import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.gather.Conflict;
import dev.holdpoint.gather.Gathered;
import dev.holdpoint.gather.GatheredFact;
import dev.holdpoint.gather.Gatherer;
import dev.holdpoint.gather.Material;
import dev.holdpoint.gather.Proposal;
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
                Route.get("/", page("The page on which a case is begun."), call -> desk.start()),
                desk.post("/open", "Opens what is dropped on the page.", desk::open),
                desk.post("/begin", "Begins a case.", desk::begin),
                desk.post("/gathered", "Takes what was gathered into the case.", desk::gathered),
                desk.post("/case", "Takes answers into the case.", desk::answered),
                desk.post("/plan", "Shows the shortest way to open a gate.", desk::plan),
                desk.post("/take", "Gives the case or its verdict as a file.", desk::take),
                desk.post("/packet", "Shows a packet, or gives it as a file.", desk::packet));
    }

    private static Route.About page(String summary) {
        return new Route.About(summary, List.of(), Map.of(Reply.HTML, "a page"), Set.of(422));
    }

    private Route post(String path, String summary, Function<Form, Reply> answer) {
        return Route.post(path, Set.of(Form.TYPE), page(summary), call -> answer.apply(Form.of(call)));
    }

    private Reply start() {
        return Reply.html(Pages.of("serve/start.jte", Map.of()));
    }

    private Reply begin(Form form) {
        String now = OffsetDateTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String what = switch (form.get("about").orElse("")) {
            case "planned" -> "update:\n  state: planned\n";
            case "applied" -> "update:\n  state: applied\n";
            case "incident" -> "incident: {}\n";
            default -> "";
        };
        return board(Case.of("situation: 1\nasOf: " + now + "\n" + what, NEW), "", List.of(), "");
    }

    /** A situation becomes the case; anything else is looked through for facts. */
    private Reply open(Form form) {
        List<Form.Dropped> dropped = new ArrayList<>(form.files());
        form.get("pasted")
                .filter(text -> !text.isBlank())
                .ifPresent(text -> dropped.add(pasted(text, form.get("name").orElse(NEW))));
        if (dropped.isEmpty()) {
            return start();
        }
        Optional<Form.Dropped> situation =
                dropped.stream().filter(Desk::isSituation).findFirst();
        String name = situation.map(Form.Dropped::name).orElse(form.get("name").orElse(NEW));
        String text = situation.map(Desk::text).or(() -> form.carried("text")).orElse("situation: 1\n");
        try {
            Case open = Case.of(text, name);
            situation.ifPresent(dropped::remove);
            return dropped.isEmpty()
                    ? board(open, form.get("gate").orElse(""), List.of(), "")
                    : found(open, form.get("gate").orElse(""), dropped);
        } catch (SituationException e) {
            return refused(e, text, name);
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

    private static Reply refused(SituationException refusal, String text, String name) {
        return Reply.html(Pages.of(
                        "serve/refused.jte",
                        Map.of("refusal", refusal, "told", ProblemText.of(refusal), "text", text, "file", name)))
                .with(422);
    }

    private static Reply found(Case open, String gate, List<Form.Dropped> dropped) {
        List<Material> materials = dropped.stream()
                .map(file -> Material.of(file.name(), file.bytes()))
                .toList();
        Gathered gathered = Gatherer.standard().gather(materials, open.editor().situation());
        return Reply.html(Pages.of(
                "serve/found.jte",
                Map.of("open", open, "gate", gate, "gathered", gathered, "evidence", Evidence.of(dropped))));
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
        Case changed = new Case(editor, open.name(), Map.of(), Map.of());
        return board(changed, form.get("gate").orElse(""), List.of(), changes(open, changed));
    }

    /** How a page says which fact is to be taken. */
    static String taking(GatheredFact fact) {
        return taking(fact.path(), fact.value(), fact.from(), fact.line());
    }

    static String taking(Proposal proposal) {
        return taking(proposal.path(), proposal.value(), proposal.from(), proposal.line());
    }

    static String taking(String path, Conflict.Claim claim) {
        return taking(path, claim.value(), claim.from(), claim.line());
    }

    private static String taking(String path, String value, String from, int line) {
        return path + "\t" + value + "\t" + from.replace('\t', ' ') + ":" + line;
    }

    private Reply answered(Form form) {
        Case before = opened(form);
        Case after = before.answered(form).without(form.get("without").orElse(""));
        String listed = form.get("listed").orElse("");
        return board(
                after,
                form.get("gate").orElse(""),
                listed.isEmpty() ? List.of() : Arrays.asList(listed.split(" ")),
                after.errors().isEmpty() ? changes(before, after) : "An answer could not be taken.");
    }

    private String changes(Case before, Case after) {
        return Board.changes(
                checking.checker().check(before.editor().situation()),
                checking.checker().check(after.editor().situation()));
    }

    private static Case opened(Form form) {
        String text = form.carried("text").orElseThrow(() -> Refusal.of(400, "No form", "There is no case in it."));
        try {
            return Case.of(text, form.get("name").orElse(NEW));
        } catch (SituationException e) {
            throw Refusal.of(e);
        }
    }

    private Reply board(Case open, String gate, List<String> listed, String said) {
        Verdict verdict = checking.verdict(open.editor().situation());
        return Reply.html(Pages.of(
                "serve/case.jte", Map.of("board", Board.of(open, verdict, gate, listed, checking.checker(), said))));
    }

    private Reply plan(Form form) {
        Case open = opened(form).answered(form);
        Verdict verdict = checking.verdict(open.editor().situation());
        Decision gate = Board.gate(verdict, form.get("gate").orElse(""));
        Plan plan = checking.checker().plan(open.editor().situation(), gate);
        return Reply.html(Pages.of(
                "serve/plan.jte",
                Map.of(
                        "open",
                        open,
                        "gate",
                        form.get("gate").orElse(""),
                        "verdict",
                        verdict,
                        "plan",
                        plan,
                        "text",
                        PlanText.of(verdict, plan, Board.WIDTH, Ink.PLAIN))));
    }

    private Reply take(Form form) {
        Case open = opened(form).answered(form);
        String what = form.get("what").orElse("situation");
        if (what.equals("situation")) {
            boolean json = open.name().endsWith(".json");
            return Reply.of(
                            json ? Reply.JSON : "application/yaml",
                            open.editor().text())
                    .saved(json ? "situation.json" : NEW);
        }
        Verdict verdict = checking.verdict(open.editor().situation());
        Decision gate = Board.gate(verdict, form.get("gate").orElse(""));
        List<CheckedFile> files = List.of(new CheckedFile.Decided(open.name(), verdict));
        return what.equals("html")
                ? Reply.html(HtmlReport.of(files, gate)).saved("verdict.html")
                : Reply.of("text/markdown; charset=utf-8", MarkdownReport.of(files, gate))
                        .saved("verdict.md");
    }

    private Reply packet(Form form) {
        Case open = opened(form).answered(form);
        Verdict verdict = checking.verdict(open.editor().situation());
        Optional<Party> party = Choice.named(Party.class, form.get("party").orElse(""));
        boolean draft = !verdict.mayHandOff();
        HandoffPacket packet = Packets.of(verdict, party, draft);
        if (form.get("what").filter("zip"::equals).isPresent()) {
            return Packets.zip(packet);
        }
        PacketReceipt receipt = new PacketReceipt(verdict, packet, "a zip file");
        return Reply.html(Pages.of(
                "serve/receipt.jte",
                Map.of(
                        "open",
                        open,
                        "gate",
                        form.get("gate").orElse(""),
                        "packet",
                        packet,
                        "words",
                        receipt.words(),
                        "held",
                        draft
                                ? verdict.findings(Decision.HANDOFF).stream()
                                        .filter(finding -> finding.blocks(Decision.HANDOFF))
                                        .map(finding -> finding.message())
                                        .toList()
                                : List.of())));
    }
}
