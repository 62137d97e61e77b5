package dev.holdpoint.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a verdict log: which situation, which rules, how each decision came out, which rules blocked, and the digest of the
 * whole verdict. No value of a fact stands in it but {@code asOf}, since there is no clock. Its hash is over the canonical JSON
 * (RFC 8785) of all the rest but the signature, and the hash of the record before it is part of that. The signature is over the hash.
 *
 * @param sequence from 1, without a gap
 * @param previous the hash of the record before it; empty for the first
 * @param hash its own
 * @param signature the hash signed (Ed25519, base 64); empty where nobody signed
 * @param line its canonical JSON in UTF-8, without the line feed
 */
public record LogRecord(long sequence, String previous, String hash, String signature, String line) {
    /** How every line starts: canonical JSON sorts names, and {@code asOf} is always there. */
    static final String START = "{\"asOf\":";

    static final LogRecord NONE = new LogRecord(0, "", "", "", "");

    private static final String HASH = "hash";
    private static final String SIGNATURE = "signature";

    /** The record of a verdict, to stand behind that one; signed where there is a key to sign with. */
    static LogRecord of(Verdict verdict, LogRecord before, Optional<SigningKey> key) {
        ObjectNode json = CanonicalJson.object();
        json.put("log", 1);
        json.put("sequence", before.sequence + 1);
        json.put("previous", before.hash);
        json.put(
                "asOf", verdict.situation().asOf().value().map(Object::toString).orElse(null));
        ObjectNode situation = json.putObject("situation");
        situation.put("digest", Digests.of(verdict.situation()));
        situation.put("source", verdict.situation().sourceName().orElse(null));
        json.putObject("policy")
                .put("digest", verdict.policy().digest())
                .put("version", verdict.policy().version());
        outcomes(verdict, json.putObject("outcomes"));
        blocking(verdict, json.putArray("blocking"));
        json.put("verdict", VerdictDigest.of(verdict));
        String hash = Digests.of(CanonicalJson.write(json));
        json.put(HASH, hash);
        String signature = key.map(one -> one.sign(hash)).orElse("");
        if (!signature.isEmpty()) {
            json.put(SIGNATURE, signature);
        }
        String line = new String(CanonicalJson.write(json), StandardCharsets.UTF_8);
        return new LogRecord(before.sequence + 1, before.hash, hash, signature, line);
    }

    /** Which situation it is about: the digest of its facts. */
    public String situation() {
        return text("/situation/digest");
    }

    /** Which rules decided: their digest. */
    public String policy() {
        return text("/policy/digest");
    }

    /** The digest of the verdict; empty in a log of a release that did not write it. */
    public String verdict() {
        return text("/verdict");
    }

    private String text(String pointer) {
        return CanonicalJson.read(line.getBytes(StandardCharsets.UTF_8))
                .map(json -> json.at(pointer).asText(""))
                .orElse("");
    }

    private static void outcomes(Verdict verdict, ObjectNode json) {
        for (Decision decision : Decision.values()) {
            json.put(decision.wireName(), verdict.outcome(decision).wireName());
        }
    }

    /** Each rule once, however many findings it has. */
    private static void blocking(Verdict verdict, ArrayNode json) {
        Set<String> seen = new HashSet<>();
        for (Finding finding : NextSteps.findings(verdict)) {
            if (finding.status().blocks() && seen.add(finding.rule().id())) {
                ObjectNode rule = json.addObject();
                rule.put("rule", finding.rule().id());
                ArrayNode clauses = rule.putArray("clauses");
                finding.clauses().forEach(clause -> clauses.add(clause.toString()));
                ArrayNode decisions = rule.putArray("decisions");
                finding.rule().decisions().forEach(decision -> decisions.add(decision.wireName()));
            }
        }
    }

    /**
     * The record that a line is: canonical JSON of a record whose hash is right. Empty where it is none, or one that was changed.
     */
    static Optional<LogRecord> read(byte[] line) {
        Optional<ObjectNode> object = CanonicalJson.read(line);
        if (object.isEmpty() || !isRecord(object.get()) || !Arrays.equals(line, CanonicalJson.write(object.get()))) {
            return Optional.empty();
        }
        ObjectNode json = object.get();
        String hash = json.remove(HASH).asText();
        JsonNode signature = json.remove(SIGNATURE);
        if (!hash.equals(Digests.of(CanonicalJson.write(json)))) {
            return Optional.empty();
        }
        long sequence = json.get("sequence").asLong();
        String previous = json.get("previous").asText();
        String signed = signature == null ? "" : signature.asText();
        return Optional.of(new LogRecord(sequence, previous, hash, signed, new String(line, StandardCharsets.UTF_8)));
    }

    private static boolean isRecord(ObjectNode json) {
        JsonNode sequence = json.path("sequence");
        return json.path("log").asInt() == 1
                && json.has("asOf")
                && sequence.isIntegralNumber()
                && sequence.canConvertToLong()
                && sequence.asLong() > 0
                && json.path("previous").isTextual()
                && json.path(HASH).isTextual();
    }

    /** Whether the bytes could be what is left of a record whose writing was cut off. */
    static boolean isTorn(byte[] rest) {
        byte[] start = START.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(rest.length, start.length);
        return Arrays.equals(rest, 0, length, start, 0, length) || Arrays.equals(rest, new byte[rest.length]);
    }
}
