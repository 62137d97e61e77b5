package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.plan.Interview;
import dev.holdpoint.plan.InterviewQuestion;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.report.QuestionText;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.Decision;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ask",
        description =
                "Asks what is not known yet, and only what can still change the answer; writes each answer into the file.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "An answer is a choice by its number, letter or name; a list has commas between its entries, none is the empty one."
                    + " Enter: not known. ?: what it is about. <: back to the question before. q: enough for now.",
            "Where something went wrong and no gate is named, whom to go to and what to pause are asked about before the gate.",
            "Without a terminal, answers are the lines of standard input."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the gate is decided, nothing is left to ask, or it was enough",
            "2:an answer, the file or the call is wrong",
            "3:the checker itself failed"
        })
final class AskCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "a situation, YAML or JSON; begun where it is not there")
    private String file = "";

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            converter = CheckCommand.GateName.class,
            description = "start, close, resume or handoff (default: the one that the situation is about)")
    private @Nullable Decision gate;

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Prompt prompt = prompt()) {
            Path path = Arguments.path(file);
            return ask(prompt, path, Files.exists(path) ? SituationEditor.open(path) : begun(path));
        } catch (SituationException e) {
            terminal.err(ProblemText.of(e));
            return ExitCode.REFUSED;
        }
    }

    private SituationEditor begun(Path path) {
        return SituationEditor.begin(path, InitCommand.situation(file, gate == Decision.HANDOFF, false));
    }

    /** JLine is loaded only where somebody sits at a terminal. */
    private static Prompt prompt() {
        return isTerminal() ? new TerminalPrompt() : new LinePrompt(System.in);
    }

    /** From JDK 22 on there is always a console, which says itself whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private int ask(Prompt prompt, Path path, SituationEditor begun) {
        PolicyChecker checker = PolicyChecker.standard();
        Interview interview = gate == null
                ? new Interview(checker::check, begun.situation())
                : new Interview(checker::check, begun.situation(), gate);
        SituationEditor editor = begun;
        Deque<String> before = new ArrayDeque<>();
        Optional<InterviewQuestion> question = interview.question();
        boolean again = false;
        while (question.isPresent()) {
            InterviewQuestion asked = question.get();
            TypedAnswer answer = new TypedAnswer(asked);
            if (!again) {
                terminal.out("\n" + QuestionText.of(asked, interview, Terminal.columns()));
            }
            again = false;
            String line = prompt.line(answer.names());
            String typed = line == null ? "q" : line.strip();
            if (typed.equals("q")) {
                break;
            } else if (typed.equals("?")) {
                terminal.out(QuestionText.explained(asked, Terminal.columns()));
                again = true;
                continue;
            } else if (typed.equals("<")) {
                if (interview.back()) {
                    editor = restored(path, editor, before.pop());
                } else {
                    terminal.out("This is the first question.\n");
                }
            } else if (typed.isEmpty()) {
                before.push(editor.text());
                interview.notKnown(asked);
            } else {
                try {
                    SituationEditor with = saved(path, answer.in(editor, typed));
                    before.push(editor.text());
                    editor = with;
                    interview.answered(editor.situation());
                    terminal.out("  " + interview.change() + "\n");
                } catch (SituationException e) {
                    terminal.err(ProblemText.of(e));
                    if (!prompt.isPatient()) {
                        return ExitCode.REFUSED;
                    }
                    again = true;
                    continue;
                }
            }
            question = interview.question();
        }
        terminal.out("\n" + QuestionText.end(interview, file, Terminal.columns()));
        return ExitCode.OPEN;
    }

    /** Every answer is in the file at once, so that nothing is lost whatever happens. */
    private SituationEditor saved(Path path, SituationEditor editor) {
        try {
            editor.save();
            return SituationEditor.open(path);
        } catch (IOException e) {
            throw new CallException(file + " is not written: " + e.getMessage());
        }
    }

    /** The file as it was before an answer, unless somebody else has changed it since. */
    private SituationEditor restored(Path path, SituationEditor editor, String earlier) {
        try {
            if (Files.exists(path) && !Files.readString(path).equals(editor.text())) {
                throw new CallException(file + " has been changed by somebody else meanwhile");
            }
            WholeFile.write(path, earlier);
            return SituationEditor.open(path);
        } catch (IOException e) {
            throw new CallException(file + " is not written: " + e.getMessage());
        }
    }
}
