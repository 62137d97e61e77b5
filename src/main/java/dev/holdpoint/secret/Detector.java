package dev.holdpoint.secret;

import java.util.List;

/**
 * One row of the table.
 *
 * @param id stands in findings and manifests; never reused
 * @param kind the clause that its finds break
 * @param specificity who wins where two detectors overlap
 * @param finder looks where an anchor stands
 * @param anchors a text without any of them holds nothing for this detector; lower case, {@code 0} stands for any digit
 */
public record Detector(String id, SecretKind kind, Specificity specificity, Finder finder, List<String> anchors) {
    public static Detector shaped(String id, SecretKind kind, Finder finder, String... anchors) {
        return new Detector(id, kind, Specificity.SHAPED, finder, List.of(anchors));
    }

    /** No anchor leads to it: it finds in a pass over the text of its own. */
    static Detector withoutAnchor(String id, SecretKind kind, Specificity specificity) {
        return new Detector(id, kind, specificity, (text, start, end) -> null, List.of());
    }
}
