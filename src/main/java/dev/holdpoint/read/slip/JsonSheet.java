package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document that is read and written anew sign by sign: what was typed, how far it is read, what was meant, where each sign knows
 * which typed one it stands for, and what was told of it. Its lines stay.
 */
final class JsonSheet {
    /** A longer line is data that no hand has written. */
    static final int LONGEST_LINE = 160;

    /** So many mistakes are told; the rest is mended in silence. */
    private static final int MOST = 200;

    private final String typed;
    private final List<Found> found = new ArrayList<>();
    private final StringBuilder meant = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private int at;
    /** Line ends within a text, which stand behind the line that the text now is on. */
    private int owed;

    /** A mistake, a place of the line where it is mended, and one of the last line that is mended with it. */
    private record Found(Complaint complaint, int first, int last) {}

    JsonSheet(String typed) {
        this.typed = typed;
    }

    /** Tells of a mistake in what is read next. */
    void tell(Mistake mistake, String... holes) {
        tell(mistake, at, 1, at, at, holes);
    }

    /** Tells of a mistake that shows in one typed place, and is mended on the lines from that of a first to that of a last place. */
    void tell(Mistake mistake, int place, int width, int first, int last, String... holes) {
        if (!isFull()) {
            found.add(new Found(mistake.at(line(place), column(place), width, holes), first, last));
        }
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    /** All that was told, with the lines as they should be. */
    List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Found one : found) {
            boolean first = told.add(one.complaint.mistake() + ":" + line(one.first));
            if (first
                    || one.complaint.mistake() != Mistake.JSON_QUOTES) { // the mended line is shown already, all of it
                complaints.add(mended(one));
            }
        }
        return complaints;
    }

    private Complaint mended(Found one) {
        int line = line(one.first);
        String[] written = meant.toString().split("\n", -1);
        // what follows the end of the document was not read
        String mended = line > written.length ? typedLine(line) : written[line - 1];
        if (mended.length() > LONGEST_LINE || mended.equals(typedLine(line))) {
            return one.complaint;
        }
        List<String> lines = mended.isBlank() ? List.of() : List.of(mended.stripTrailing());
        return one.complaint.mended(new Mend(line, line(one.last), lines));
    }

    private String typedLine(int line) {
        return typed.split("\n", -1)[line - 1];
    }

    /** What was typed, all of it. */
    String typed() {
        return typed;
    }

    /** Where the next typed sign stands. */
    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= typed.length();
    }

    /** The next typed sign. */
    char sign() {
        return typed.charAt(at);
    }

    boolean isAt(String signs) {
        return typed.startsWith(signs, at);
    }

    /** Goes on with the typed sign there. */
    void goTo(int place) {
        at = place;
    }

    /** Passes over the next typed sign. */
    void skip() {
        at++;
    }

    /** Takes the next typed sign as it is. */
    void keep() {
        replace(String.valueOf(sign()));
    }

    /** Takes others in place of the next typed sign. */
    void replace(String signs) {
        if (owed > 0 && signs.equals("\n")) {
            add("\n".repeat(owed));
            owed = 0;
        }
        add(signs);
        at++;
    }

    /** Takes a line end within a text as what JSON writes for it. */
    void fold() {
        replace("\\n");
        owed++;
    }

    /** Adds signs before the next typed one. */
    void add(String signs) {
        insert(meant.length(), signs);
    }

    /** Signs that nobody has typed, in a place of what is meant. */
    void insert(int place, String signs) {
        places.addAll(place, Collections.nCopies(signs.length(), at));
        meant.insert(place, signs);
    }

    void remove(int place) {
        places.remove(place);
        meant.deleteCharAt(place);
    }

    /** What is meant, as far as it is read. */
    String meant() {
        return meant.toString();
    }

    /** How long that is: the place behind it. */
    int length() {
        return meant.length();
    }

    boolean endsWith(char c) {
        return meant.length() > 0 && meant.charAt(meant.length() - 1) == c;
    }

    /** Where that was typed which stands in a place of what is meant. */
    int typed(int place) {
        return places.get(Math.max(0, place));
    }

    /** The line of a typed sign, from 1. */
    int line(int at) {
        String before = typed.substring(0, Math.min(at, typed.length()));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    /** Its column, from 1. */
    int column(int at) {
        int end = Math.min(at, typed.length());
        return 1 + typed.codePointCount(typed.lastIndexOf('\n', end - 1) + 1, end);
    }

    /** Where that was typed which stands in this column of the line that is meant. */
    int typed(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = meant.indexOf("\n", start) + 1;
        }
        int place = Math.min(start + column - 1, meant.length() - 1);
        return place < 0 ? 0 : places.get(place);
    }
}
