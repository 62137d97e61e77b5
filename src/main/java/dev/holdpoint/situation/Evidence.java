package dev.holdpoint.situation;

import java.util.List;
import java.util.function.Consumer;

/** What was kept, and what would be handed over. */
public final class Evidence extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Evidence> TYPE = new SectionType<>("incident.evidence", Evidence::new);

    public static final Field<Answer> ERROR_REPORT_PRESERVED = TYPE.field(
                    "errorReportPreserved", Kind.oneOf(Answer.class), "the exact error report is preserved")
            .otherwise("the exact error report is not preserved")
            .todo(Phase.PRESERVE, "Save the exact error report before anything is tried again");
    public static final Field<Answer> RETRIED_BEFORE_PRESERVING = TYPE.field(
                    "retriedBeforePreserving",
                    Kind.oneOf(Answer.class),
                    "something was retried before the evidence was saved")
            .otherwise("something was retried before the evidence was saved")
            .todo(Phase.PRESERVE, "Find out whether anything was retried before the evidence was saved");
    public static final Field<Answer> SETTINGS_CHANGED_BEFORE_PRESERVING = TYPE.field(
                    "settingsChangedBeforePreserving",
                    Kind.oneOf(Answer.class),
                    "settings were changed before the evidence was saved")
            .otherwise("settings were changed before the evidence was saved")
            .todo(Phase.PRESERVE, "Find out whether settings were changed before the evidence was saved");
    public static final Field<Answer> DIAGNOSTICS_ATTACHED = TYPE.field(
                    "diagnosticsAttached", Kind.oneOf(Answer.class), "redacted diagnostics are attached")
            .otherwise("redacted diagnostics are not attached")
            .todo(Phase.REPORT, "Attach redacted diagnostics");
    public static final Field<Redaction> REDACTED =
            TYPE.field("redacted", Kind.section(Redaction.TYPE), "what has been removed from the evidence");
    public static final Field<List<Attachment>> ATTACHMENTS = TYPE.field(
            "attachments", Kind.sections(Attachment.TYPE), "what would be handed over; each is scanned for secrets");

    private Evidence(Draft<Evidence> draft) {
        super(draft);
    }

    /** Whether the exact error report is preserved. */
    public Fact<Answer> errorReportPreserved() {
        return fact(ERROR_REPORT_PRESERVED);
    }

    /** Whether something was retried before the evidence was saved. */
    public Fact<Answer> retriedBeforePreserving() {
        return fact(RETRIED_BEFORE_PRESERVING);
    }

    /** Whether settings were changed before the evidence was saved. */
    public Fact<Answer> settingsChangedBeforePreserving() {
        return fact(SETTINGS_CHANGED_BEFORE_PRESERVING);
    }

    /** Whether redacted diagnostics are attached. */
    public Fact<Answer> diagnosticsAttached() {
        return fact(DIAGNOSTICS_ATTACHED);
    }

    /** What has been removed from the evidence; a section of unknown facts where it is left out. */
    public Redaction redacted() {
        return fact(REDACTED).get();
    }

    /** What would be handed over; each is scanned for secrets. */
    public Fact<List<Attachment>> attachments() {
        return fact(ATTACHMENTS);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Evidence, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets whether the exact error report is preserved. */
        public Builder errorReportPreserved(Answer errorReportPreserved) {
            return set(ERROR_REPORT_PRESERVED, errorReportPreserved);
        }

        /** Sets whether something was retried before the evidence was saved. */
        public Builder retriedBeforePreserving(Answer retriedBeforePreserving) {
            return set(RETRIED_BEFORE_PRESERVING, retriedBeforePreserving);
        }

        /** Sets whether settings were changed before the evidence was saved. */
        public Builder settingsChangedBeforePreserving(Answer settingsChangedBeforePreserving) {
            return set(SETTINGS_CHANGED_BEFORE_PRESERVING, settingsChangedBeforePreserving);
        }

        /** Sets whether redacted diagnostics are attached. */
        public Builder diagnosticsAttached(Answer diagnosticsAttached) {
            return set(DIAGNOSTICS_ATTACHED, diagnosticsAttached);
        }

        /** Says what has been removed from the evidence. */
        public Builder redacted(Consumer<Redaction.Builder> facts) {
            return nest(REDACTED, new Redaction.Builder(), facts);
        }

        /** Says that nothing would be handed over beside the situation itself. */
        public Builder noAttachments() {
            return set(ATTACHMENTS, List.of());
        }

        /** Adds a text that would be handed over. */
        public Builder attachment(String name, String text) {
            return append(
                    ATTACHMENTS, item -> new Attachment.Builder(item).name(name).text(text), attachment -> {});
        }
    }
}
