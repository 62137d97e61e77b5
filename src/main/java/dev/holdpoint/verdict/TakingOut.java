package dev.holdpoint.verdict;

import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Phase;
import java.util.List;
import java.util.Optional;

/** What was found in a text is taken out; a key that stood in a file is no secret any more, and is revoked. */
final class TakingOut {
    private TakingOut() {}

    static void plan(Verdict verdict, Finding finding, Agenda agenda) {
        Fact<?> text = finding.facts().get(0);
        agenda.add(
                Phase.COMPLETE,
                takeOut(finding),
                List.of(finding),
                isLog(finding) ? CommandLines.redact(verdict, text) : Optional.empty());
        SecretKind kind = kind(finding);
        if (kind == SecretKind.PROVIDER_KEY || kind == SecretKind.CREDENTIAL) {
            agenda.add(Phase.COMPLETE, Sentences.revoke(Phrases.aSecret(kind)), List.of(finding));
        }
    }

    static String takeOut(Finding finding) {
        String text = Phrases.textOf(finding.facts().get(0));
        return isLog(finding) ? Sentences.takeOff(text) : Sentences.takeOut(Phrases.aSecret(kind(finding)), text);
    }

    /** Whether what was found is all of a file: nothing would be left of it. */
    static boolean isLog(Finding finding) {
        return kind(finding) == SecretKind.RAW_LOG && finding.facts().get(0).field() == Attachment.FILE;
    }

    private static SecretKind kind(Finding finding) {
        return finding.secret().orElseThrow().kind();
    }
}
