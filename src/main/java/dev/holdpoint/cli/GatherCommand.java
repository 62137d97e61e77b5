package dev.holdpoint.cli;

import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.gather.Gathered;
import dev.holdpoint.gather.GatheredFact;
import dev.holdpoint.gather.Gatherer;
import dev.holdpoint.gather.Material;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.report.GatheredJson;
import dev.holdpoint.report.GatheredText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "gather",
        description = "Reads facts out of status reports, plugin lists, logs and error messages.",
        exitCodeList = {
            "0:something was found",
            "1:two places disagree",
            "2:nothing was found, or the call is wrong",
            "3:the checker itself failed"
        })
final class GatherCommand extends TerminalCommand {
    private static final String OCCURRED = "occurredAt";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,._/-]+");
    private static final String SYMPTOMS = "incident.symptoms";

    @Parameters(
            paramLabel = "MATERIAL",
            arity = "1..*",
            description = "a report, log, list or ticket; - for standard input")
    private List<String> materials = List.of();

    @Option(
            names = "--accept",
            paramLabel = "NAME",
            split = ",",
            description = "take what is suggested for a fact: symptoms by name, or occurredAt")
    private Set<String> accepted = Set.of();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "write the facts into this situation file, each with its place; begun if it is not there")
    private @Nullable String into;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Override
    public Integer call() {
        if (materials.stream().filter("-"::equals).count() > 1) {
            throw new CallException("standard input can be read once only");
        }
        List<Material> read = materials.stream().map(this::material).toList();
        checkAccepted(Gatherer.standard().gather(read));
        SituationEditor editor = into == null ? null : Saving.openOrBegin(into);
        Gathered gathered =
                Gatherer.standard().accepting(accepted).gather(read, editor == null ? null : editor.situation());
        terminal.out(answer.isJson() ? GatheredJson.of(gathered) : GatheredText.of(gathered));
        if (!gathered.conflicts().isEmpty()) {
            return ExitCode.BLOCKED;
        }
        if (gathered.nothing()) {
            return ExitCode.REFUSED;
        }
        if (editor != null && into != null) {
            write(gathered.missingIn(editor.situation()), editor, into);
        }
        if (!answer.isJson()) {
            taking(gathered).ifPresent(call -> terminal.err("to take what is suggested too:\n  " + call + "\n"));
        }
        return ExitCode.OPEN;
    }

    private void write(List<GatheredFact> missing, SituationEditor editor, String file) {
        SituationEditor after = editor;
        for (GatheredFact fact : missing) {
            String place = SafeText.of(fact.place());
            after = fact.path().equals(SYMPTOMS)
                    ? after.add(fact.path(), fact.value(), place)
                    : after.set(fact.path(), fact.value(), place);
        }
        String shown = SafeText.of(file);
        if (missing.isEmpty()) {
            terminal.err("nothing new to write into " + shown + "\n");
            return;
        }
        Saving.save(after, file);
        String facts = missing.size() == 1 ? "1 fact is" : missing.size() + " facts are";
        terminal.err(facts + " written into " + shown + "; then: holdpoint check " + shown + "\n");
    }

    /** The call that takes all that was suggested, where a shell takes it as it stands. */
    private Optional<String> taking(Gathered gathered) {
        Set<String> names = suggested(gathered);
        names.addAll(accepted);
        String call = "holdpoint gather " + String.join(" ", materials) + " --accept " + String.join(",", names)
                + (into == null ? "" : " --into " + into);
        boolean plain = PLAIN.matcher(call).matches() && !materials.contains("-");
        return gathered.proposals().isEmpty() || !plain ? Optional.empty() : Optional.of(SafeText.of(call));
    }

    private static Set<String> suggested(Gathered gathered) {
        return gathered.proposals().stream()
                .map(proposal -> proposal.path().endsWith(OCCURRED) ? OCCURRED : proposal.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nobody accepts what was not suggested: a slip of the pen would go unseen. */
    private void checkAccepted(Gathered gathered) {
        Set<String> suggested = suggested(gathered);
        for (String name : accepted) {
            if (!suggested.contains(name)) {
                String instead = suggested.isEmpty() ? "" : "; suggested are " + String.join(", ", suggested);
                throw new CallException("nothing suggests `" + name + "`" + instead);
            }
        }
    }

    private Material material(String name) {
        return Material.of(name, Arguments.bytes(name, terminal.in(), Material.LARGEST));
    }
}
