package dev.holdpoint.packet;

import dev.holdpoint.secret.SecretKind;
import java.util.List;

/**
 * What is not in a packet, and why. Names places and kinds, never what stood there.
 *
 * @param withheld facts that the situation gives and the packet does not
 * @param redacted what was taken out of the texts that the packet gives
 */
public record Manifest(List<Withheld> withheld, List<Redaction> redacted) {
    public Manifest {
        withheld = List.copyOf(withheld);
        redacted = List.copyOf(redacted);
    }

    /** Why a fact is not in a packet. */
    public enum Reason {
        /** The party's list does not name it. */
        NOT_ON_THE_LIST("not on the party's list"),
        /** The party's list does not name it, but lets strings of certain shapes be taken from it. */
        SIGNALS_ONLY("not on the party's list; only what the error says was taken from it"),
        /** Read together with what stands around it, it could hold a secret. */
        NOT_CLEAN("could not be told from a secret where it stands");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words. */
        public String words() {
            return words;
        }
    }

    /**
     * A fact that is not in the packet.
     *
     * @param path where it belongs, such as {@code incident.description}
     * @param reason why it is not there
     */
    public record Withheld(String path, Reason reason) {}

    /**
     * Something that was taken out of a text.
     *
     * @param kind what it was
     * @param placeholder what stands in its place
     * @param path the fact whose text it was in
     * @param line its line in that text, from 1
     * @param column its column in that line, from 1
     */
    public record Redaction(SecretKind kind, String placeholder, String path, int line, int column) {}
}
