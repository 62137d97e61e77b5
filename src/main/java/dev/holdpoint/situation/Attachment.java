package dev.holdpoint.situation;

/** One text that would be handed over: either written here, or kept in a file beside the situation. */
public final class Attachment extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Attachment> TYPE =
            new SectionType<>("incident.evidence.attachments[]", Attachment::new);

    public static final Field<String> NAME =
            TYPE.field("name", Kind.TEXT, "what the attachment is called").example("error-report.txt");
    public static final Field<String> TEXT =
            TYPE.field("text", Kind.TEXT, "the attachment's text").example("SM-4031 approval queue timeout");
    public static final Field<String> FILE = TYPE.field(
                    "file",
                    Kind.TEXT,
                    "a file with the attachment's text, relative to the situation file and never outside its folder")
            .example("evidence/diagnostics.txt");

    private Attachment(Draft<Attachment> draft) {
        super(draft);
    }

    /** What the attachment is called. */
    public Fact<String> name() {
        return fact(NAME);
    }

    /** The attachment's text. */
    public Fact<String> text() {
        return fact(TEXT);
    }

    /** A file with the attachment's text, relative to the situation file and never outside its folder. */
    public Fact<String> file() {
        return fact(FILE);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Attachment, Builder> {
        Builder(int item) {
            super(TYPE, item);
        }

        /** Sets what the attachment is called. */
        public Builder name(String name) {
            return set(NAME, name);
        }

        /** Sets the attachment's text. */
        public Builder text(String text) {
            return set(TEXT, text);
        }
    }
}
