package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.plan.Interview;
import dev.holdpoint.plan.InterviewQuestion;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.report.QuestionText;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.Decision;
import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ask",
        description =
                "Asks what is not known yet, and only what can still change the answer; writes each answer into the file.",
        footer = {
            "",
            "An answer is a choice by its number, letter or name; a list has commas between its entries, none is the empty one."
                    + " Enter: not known. ?: what it is about. <: back to the question before. q: enough for now.",
            "Where something went wrong and no gate is named, whom to go to and what to pause are asked about before the gate.",
            "Without a terminal, answers are the lines of standard input."
        },
        exitCodeList = {
            "0:the gate is decided, nothing is left to ask, or it was enough",
            "2:an answer, the file or the call is wrong",
            "3:the checker itself failed"
        })
final class AskCommand extends TerminalCommand {
    private static final int PRACTICE = 200;

    @Parameters(paramLabel = "FILE", description = "a situation, YAML or JSON; begun where it is not there")
    private String file = "";

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            converter = CheckCommand.GateName.class,
            description = "start, close, resume or handoff (default: the one that the situation is about)")
    private @Nullable Decision gate;

    @Override
    public Integer call() {
        Path path = Arguments.path(file);
        SituationEditor editor = Files.exists(path) ? SituationEditor.open(path) : begun(path);
        PolicyChecker checker = PolicyChecker.standard();
        // the terminal takes as long to open as the first question takes to be found
        CompletableFuture<Prompt> opening = CompletableFuture.supplyAsync(AskCommand::prompt);
        Interview interview = gate == null
                ? new Interview(checker::check, editor.situation())
                : new Interview(checker::check, editor.situation(), gate);
        Optional<InterviewQuestion> first = interview.question();
        try (Prompt prompt = opening.join()) {
            if (prompt.isPatient()) {
                practise(checker, editor.situation());
            }
            return ask(prompt, path, editor, interview, first);
        }
    }

    private SituationEditor begun(Path path) {
        new OutputFiles(/* force= */ false).expect(file);
        return SituationEditor.begin(path, InitCommand.situation(file, gate == Decision.HANDOFF, false));
    }

    /** JLine is loaded only where somebody sits at a terminal. */
    private static Prompt prompt() {
        return isTerminal() ? new TerminalPrompt() : Prompt.of(System.in);
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

    /** While the first question is read, the rules get up to speed for the next: code that ran often is compiled. */
    private static void practise(PolicyChecker checker, Situation situation) {
        Thread practice = new Thread(() -> {
            for (int i = 0; i < PRACTICE; i++) {
                checker.check(situation);
            }
        });
        practice.setDaemon(true);
        practice.start();
    }

    private int ask(
            Prompt prompt, Path path, SituationEditor begun, Interview interview, Optional<InterviewQuestion> first) {
        SituationEditor editor = begun;
        Deque<String> before = new ArrayDeque<>();
        Optional<InterviewQuestion> question = first;
        boolean again = false;
        while (question.isPresent()) {
            InterviewQuestion asked = question.get();
            TypedAnswer answer = new TypedAnswer(asked);
            if (!again) {
                terminal.out("\n" + QuestionText.of(asked, interview, prompt.columns()));
            }
            again = false;
            String line = prompt.line(answer.names());
            String typed = line == null ? "q" : line.strip();
            if (typed.equals("q")) {
                break;
            } else if (typed.equals("?")) {
                terminal.out(QuestionText.explained(asked, prompt.columns()));
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
                    terminal.out(QuestionText.changed(interview, prompt.columns()));
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
        terminal.out("\n" + QuestionText.end(interview, file, prompt.columns()));
        return ExitCode.OPEN;
    }

    /** Every answer is in the file at once, so that nothing is lost whatever happens. */
    private SituationEditor saved(Path path, SituationEditor editor) {
        Saving.save(editor, file);
        return SituationEditor.open(path);
    }

    /** The file as it was before an answer, unless somebody else has changed it since. */
    private SituationEditor restored(Path path, SituationEditor editor, String earlier) {
        Saving.write(file, () -> {
            if (Files.exists(path) && !Files.readString(path).equals(editor.text())) {
                throw new CallException(file + " has been changed by somebody else meanwhile");
            }
            WholeFile.write(path, earlier);
        });
        return SituationEditor.open(path);
    }
}
