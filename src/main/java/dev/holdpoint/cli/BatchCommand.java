package dev.holdpoint.cli;

import dev.holdpoint.batch.Fields;
import dev.holdpoint.batch.Only;
import dev.holdpoint.verdict.Decision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "batch",
        description = "Checks many situations: one verdict a line, in the order of the input.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each .yaml, .yml and .json file of a folder, and of the folders in it, is a situation. They are taken in the"
                    + " order of their paths, compared as texts, and what is written names the path as the source."
                    + " Hidden files and folders, links to folders, and verdicts that were kept as JSON are passed"
                    + " over."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every gate is open, or not applicable",
            "1:some are blocked",
            "2:some documents are no situations, or the call is wrong",
            "3:the checker itself failed"
        })
final class BatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..1",
            description = "a file of JSON documents, one a line; a folder of situations, and of folders of them; - for"
                    + " standard input (default)")
    private String input = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the file to write (default: standard output)")
    private String output = "";

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            converter = CheckCommand.GateName.class,
            description = "the gate to count by: start, close, resume or handoff (default: close)")
    private Decision gate = Decision.CLOSE;

    @Option(
            names = "--only",
            paramLabel = "WHICH",
            description = "writes the verdicts that are blocked, or open, and all problems (default: all)")
    private Only only = Only.ALL;

    @Option(
            names = "--fields",
            paramLabel = "PATHS",
            split = ",",
            description = "writes these parts of a verdict, such as situation.id,decisions.close.outcome")
    private List<String> fields = List.of();

    @Option(names = "--summary", description = "prints at the end what came of it, on standard error")
    private boolean summary;

    @Option(
            names = "--resume",
            description =
                    "continues OUT where a run of the same call was broken off; does nothing where it was complete")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N", description = "documents checked at a time (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private RulesOption rules = new RulesOption();

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (resume && output.isEmpty()) {
            throw new CallException("--resume needs -o OUT: what was printed cannot be found again");
        }
        if (threads < 1) {
            throw new CallException("--threads: at least 1 was expected");
        }
        BatchRun.Options options = new BatchRun.Options(gate, only, picked(), threads, resume, summary);
        return new BatchRun(rules::checker, terminal, System.in, options).run(input, output);
    }

    private Fields picked() {
        try {
            return fields.isEmpty() ? Fields.all() : Fields.of(fields);
        } catch (IllegalArgumentException e) {
            throw new CallException("--fields: " + e.getMessage());
        }
    }
}
