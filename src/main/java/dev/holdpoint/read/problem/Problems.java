package dev.holdpoint.read.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one document. A document can be wrong in a million places, so only the first are kept. */
public final class Problems {
    private static final int KEPT = 1_000;

    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int count;
    private boolean json;
    private boolean lines;

    /** Says that the document is JSON, which help is worded for. */
    public void inJson() {
        json = true;
    }

    public boolean json() {
        return json;
    }

    /** How the document is written, which help asks for. */
    Holes holes() {
        return name -> Holes.when(name.equals(json ? "json" : "yaml"));
    }

    /** Says that whoever gathers these has the lines of the document, and completes what is to be put in their place. */
    public void withLines() {
        lines = true;
    }

    boolean lines() {
        return lines;
    }

    /** Counts one more problem; whether it is still worth wording. */
    public boolean room() {
        return ++count <= KEPT;
    }

    /** Adds what {@link #room} was found for. */
    public void add(Complaint complaint) {
        complaints.add(complaint);
    }

    /** Adds a problem where there is room. */
    public void tell(Complaint complaint) {
        tell(() -> complaint);
    }

    /** The same; it is worded only then. */
    public void tell(Supplier<Complaint> worded) {
        if (room()) {
            add(worded.get());
        }
    }

    /** Adds a problem after which the document cannot be read on. */
    public Stop stop(Complaint complaint) {
        count++;
        complaints.add(complaint);
        return new Stop();
    }

    /** Whether this is asked for the first time: what is long is told once. */
    boolean firstTime(String what) {
        return told.add(what);
    }

    /** Whether {@link #firstTime} was asked for it. */
    boolean wasTold(String what) {
        return told.contains(what);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    public List<Complaint> complaints() {
        return complaints;
    }

    /** Ends the reading of a document whose problem has been added. */
    public static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stop() {
            super(null, null, false, false);
        }
    }

    /** The document's problems, as its caller gets them. */
    public SituationException refusal(String name, @Nullable String text) {
        return Refusal.of(this, name, text);
    }
}
