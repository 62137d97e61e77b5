package dev.holdpoint.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.audit.LogCheck;
import dev.holdpoint.audit.Rederivation;
import dev.holdpoint.text.Count;
import dev.holdpoint.text.Json;
import java.util.List;
import java.util.Optional;

/**
 * What {@code log verify} says.
 *
 * @param trusting whether signatures were held against keys to trust
 */
record LogAnswer(String file, LogCheck.Result log, boolean trusting, Optional<Rederivation.Result> again) {
    boolean holds() {
        return log.isIntact() && again.map(Rederivation.Result::isComplete).orElse(true);
    }

    String text() {
        StringBuilder out = new StringBuilder(file);
        out.append(log.isIntact() ? ": intact, " : ": NOT intact, ")
                .append(Count.of(log.records(), "record"))
                .append(signatures())
                .append('\n');
        list(out, log.faults(), log.faultCount());
        if (log.torn()) {
            out.append("  behind them, a line that was cut off before its verdict was printed: no record\n");
        }
        again.ifPresent(result -> rederived(out, result));
        if (!log.head().isEmpty()) {
            out.append("  head ").append(log.head()).append('\n');
        }
        return out.toString();
    }

    private String signatures() {
        if (trusting) {
            return log.isIntact() ? ", each signed by a key that is trusted" : "";
        }
        return log.signed() == 0 ? "" : ", " + log.signed() + " signed (not looked at: no --trust)";
    }

    private static void rederived(StringBuilder out, Rederivation.Result result) {
        out.append("  derived anew: ").append(result.same()).append(" the same");
        part(out, result.different(), "NOT the same");
        part(out, result.otherRules(), "by other rules, not compared");
        part(out, result.noSituation(), "whose situation is not in the folder");
        part(out, result.noDigest(), "from a release that kept no digest of the verdict");
        out.append('\n');
        list(out, result.differences(), result.different());
    }

    private static void part(StringBuilder out, long count, String what) {
        if (count > 0) {
            out.append(", ").append(count).append(' ').append(what);
        }
    }

    private static void list(StringBuilder out, List<String> lines, long count) {
        lines.forEach(line -> out.append("  ").append(line).append('\n'));
        if (count > lines.size()) {
            out.append("  and ").append(count - lines.size()).append(" more\n");
        }
    }

    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("logVerification", 1).put("file", file).put("holds", holds()).put("intact", log.isIntact());
        json.put("records", log.records()).put("signed", log.signed()).put("trusted", trusting && log.isIntact());
        json.put("head", log.head().isEmpty() ? null : log.head()).put("torn", log.torn());
        json.put("faultCount", log.faultCount());
        log.faults().forEach(json.putArray("faults")::add);
        again.ifPresent(result -> {
            ObjectNode derived = json.putObject("rederived");
            derived.put("same", result.same()).put("different", result.different());
            derived.put("otherRules", result.otherRules()).put("noSituation", result.noSituation());
            derived.put("noDigest", result.noDigest());
            result.differences().forEach(derived.putArray("differences")::add);
        });
        return Json.indented(json);
    }
}
