package dev.holdpoint.generate;

import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Place;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Situations from a seed: the same seed gives the same situations for ever. Texts are harmless. How much is unknown and how much
 * deviates from an update that goes well is drawn for each situation, unless it is set. Not thread-safe.
 */
public final class Situations {
    private static final double[] UNKNOWN = {0, 0, 0.01, 0.03, 0.1, 0.3, 0.6, 0.95};
    private static final double[] BAD = {0, 0.01, 0.03, 0.03, 0.1, 0.3, 0.7, 1};
    private static final List<String> CATEGORIES =
            List.of("abandoned-cart", "stock watcher", "review replies", "price agent", "newsletter", "win-back");
    private static final List<String> WORDS = List.of(
            "approvals", "stay", "pending", "after", "the", "update", "draft", "queue", "slow", "café", "#1: yes");
    private static final Place WRITTEN = new Place(1, 1);

    private final SplittableRandom random;
    private double fixedUnknown = -1;
    private double fixedBad = -1;
    private double incidents = 0.5;

    private double unknown;
    private double bad;
    private Story story;
    private List<String> categories = List.of();
    private boolean listed;

    /** Situations of that seed. */
    public Situations(long seed) {
        this.random = new SplittableRandom(seed);
        this.story = new Story(random);
    }

    /** Sets how likely it is that a fact is unknown, from 0 (complete) to 1 (nearly empty). */
    public Situations unknown(double rate) {
        this.fixedUnknown = rate;
        return this;
    }

    /** Sets how likely it is that a fact is any instead of good, from 0 (all is well) to 1 (chaos). */
    public Situations bad(double rate) {
        this.fixedBad = rate;
        return this;
    }

    /** Sets how likely an incident is. */
    public Situations incidents(double rate) {
        this.incidents = rate;
        return this;
    }

    /** The next situation. */
    public Situation next() {
        this.unknown = fixedUnknown >= 0 ? fixedUnknown : UNKNOWN[random.nextInt(UNKNOWN.length)];
        this.bad = fixedBad >= 0 ? fixedBad : BAD[random.nextInt(BAD.length)];
        this.story = new Story(random);
        this.categories = List.of();
        this.listed = false;
        return section(Situation.TYPE, -1);
    }

    /** A situation and where in it a text was put. */
    public record Planted(Situation situation, String path) {}

    /** The situation with a text put in the place of one of the texts that it has, at random. */
    public Planted plant(Situation situation, String text) {
        List<String> paths = texts(situation);
        String path = paths.get(random.nextInt(paths.size()));
        return new Planted(Edits.with(situation, path, text), path);
    }

    /** The paths of all places where a text may be put: texts, known or not, and the entries of lists of texts. */
    public static List<String> texts(Situation situation) {
        List<String> paths = new ArrayList<>();
        for (Fact<?> fact : Facts.leaves(situation)) {
            if (fact.field().kind() == Kind.TEXT && fact.field() != Attachment.FILE) {
                paths.add(fact.path());
            } else if (fact.field().kind() == Kind.TEXTS && !isListed(situation, fact.field())) {
                int size = fact.known() ? ((List<?>) fact.get()).size() : 0;
                for (int i = 0; i <= size; i++) {
                    paths.add(fact.path() + "[" + i + "]");
                }
            }
        }
        return paths;
    }

    /** Whether what stands there is the name of something that stands elsewhere. */
    private static boolean isListed(Situation situation, Field<?> field) {
        return field == Incident.AFFECTED_AUTOMATION
                && situation.environment().automation().known();
    }

    private <S extends Section> S section(SectionType<S> type, int item) {
        Draft<S> draft = type.draft(item);
        for (Field<?> field : type.fields()) {
            if (needed(field) || random.nextDouble() >= unknown) {
                put(draft, field, value(field, item));
            } else if (random.nextInt(8) == 0 && enumerated(field)) {
                draft.unknown(field, WRITTEN);
            }
        }
        return draft.build();
    }

    @SuppressWarnings("unchecked") // values are made from the field's kind
    private static <T> void put(Draft<?> draft, Field<T> field, @Nullable Object value) {
        if (value != null) {
            draft.put(field, (T) value, null);
        }
    }

    private static boolean enumerated(Field<?> field) {
        return field.kind() instanceof Kind.OneOf<?> || field.kind() instanceof Kind.SomeOf<?>;
    }

    /** Sections are gone through whatever the rate of the unknown, which is that of the facts in them. */
    private static boolean needed(Field<?> field) {
        return field == Situation.SITUATION
                || field == Automation.CATEGORY
                || field == Attachment.NAME
                || field == Attachment.TEXT
                || field.kind() instanceof Kind.Nested<?>;
    }

    private @Nullable Object value(Field<?> field, int item) {
        if (field.kind() instanceof Kind.Nested<?> nested) {
            if (nested.deniable() && random.nextDouble() >= incidents) {
                return random.nextDouble() < unknown ? null : nested.type().none();
            }
            return section(nested.type(), item);
        }
        if (field.kind() instanceof Kind.Repeated<?> repeated) {
            return entries(repeated.type(), field == Environment.AUTOMATION ? random.nextInt(6) : attachments());
        }
        if (field == Automation.CATEGORY) {
            return categories.get(item);
        }
        if (field == Attachment.FILE || (story.isWithout(field) && random.nextDouble() >= bad)) {
            return null;
        }
        return field == Incident.AFFECTED_AUTOMATION ? affected() : fact(field);
    }

    private Object fact(Field<?> field) {
        if (field.kind() == Kind.TEXT) {
            return words();
        }
        if (field.kind() == Kind.TEXTS) {
            return texts();
        }
        @Nullable Object good = field.kind() == Kind.FORMAT || random.nextDouble() >= bad ? story.good(field) : null;
        return good == null ? story.any(field) : good;
    }

    private <S extends Section> List<S> entries(SectionType<S> type, int size) {
        if (type == Automation.TYPE) {
            categories = CATEGORIES.subList(0, size);
            listed = true;
        }
        List<S> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(section(type, i));
        }
        return List.copyOf(entries);
    }

    private int attachments() {
        return random.nextDouble() < bad ? random.nextInt(3) : 1 + random.nextInt(2);
    }

    private List<String> affected() {
        List<String> named = listed ? categories : CATEGORIES;
        return named.stream().filter(category -> random.nextInt(3) == 0).toList();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = random.nextDouble() < bad ? random.nextInt(3) : 1 + random.nextInt(2); left > 0; left--) {
            texts.add(words());
        }
        return List.copyOf(texts);
    }

    private String words() {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int left = random.nextInt(5); left > 0; left--) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
