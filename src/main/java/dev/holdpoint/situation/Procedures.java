package dev.holdpoint.situation;

/** Which linked procedures have been followed (RO-1 … RO-9). */
public final class Procedures extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Procedures> TYPE = new SectionType<>("procedures", Procedures::new);

    public static final Field<ProcedureStatus> UPDATE_TUTORIAL = TYPE.field(
                    "updateTutorial", Kind.oneOf(ProcedureStatus.class), "the update tutorial has been followed")
            .otherwise("the update tutorial has not been followed")
            .todo(Phase.PREPARE, "Follow the update tutorial");
    public static final Field<ProcedureStatus> BACKUP_STAGING_WORKFLOW = TYPE.field(
                    "backupStagingWorkflow",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Backup and Staging Workflow has been followed")
            .otherwise("the Backup and Staging Workflow has not been followed")
            .todo(Phase.PREPARE, "Follow the Backup and Staging Workflow");
    public static final Field<ProcedureStatus> CHANGELOG_REVIEW = TYPE.field(
                    "changelogReview",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Changelog and Release Note Review has been followed")
            .otherwise("the Changelog and Release Note Review has not been followed")
            .todo(Phase.PREPARE, "Follow the Changelog and Release Note Review");
    public static final Field<ProcedureStatus> INCIDENT_RUNBOOK = TYPE.field(
                    "incidentRunbook",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Incident Response Runbook has been followed")
            .otherwise("the Incident Response Runbook has not been followed")
            .todo(Phase.STABILISE, "Follow the Incident Response Runbook");
    public static final Field<ProcedureStatus> CONTACTING_SUPPORT = TYPE.field(
                    "contactingSupport",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Contacting Support procedure has been followed")
            .otherwise("the Contacting Support procedure has not been followed")
            .todo(Phase.REPORT, "Follow the Contacting Support procedure");
    public static final Field<ProcedureStatus> SLA_ESCALATION_MATRIX = TYPE.field(
                    "slaEscalationMatrix",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Support SLA and Escalation Matrix has been followed")
            .otherwise("the Support SLA and Escalation Matrix has not been followed")
            .todo(Phase.REPORT, "Follow the Support SLA and Escalation Matrix");
    public static final Field<ProcedureStatus> ERROR_REPORTS_SUPPORT_CODES = TYPE.field(
                    "errorReportsSupportCodes",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Error Reports and Support Codes procedure has been followed")
            .otherwise("the Error Reports and Support Codes procedure has not been followed")
            .todo(Phase.REPORT, "Follow the Error Reports and Support Codes procedure");
    public static final Field<ProcedureStatus> MIGRATION_REINDEX_REVIEW = TYPE.field(
                    "migrationReindexReview",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Migration and Reindex Review has been followed")
            .otherwise("the Migration and Reindex Review has not been followed")
            .todo(Phase.RECOVER, "Follow the Migration and Reindex Review");
    public static final Field<ProcedureStatus> POST_INCIDENT_REVIEW = TYPE.field(
                    "postIncidentReview",
                    Kind.oneOf(ProcedureStatus.class),
                    "the Post-Incident Review has been followed")
            .otherwise("the Post-Incident Review has not been followed")
            .todo(Phase.RECOVER, "Follow the Post-Incident Review");

    private Procedures(Draft<Procedures> draft) {
        super(draft);
    }

    /** The update tutorial has been followed. */
    public Fact<ProcedureStatus> updateTutorial() {
        return fact(UPDATE_TUTORIAL);
    }

    /** The Backup and Staging Workflow has been followed. */
    public Fact<ProcedureStatus> backupStagingWorkflow() {
        return fact(BACKUP_STAGING_WORKFLOW);
    }

    /** The Changelog and Release Note Review has been followed. */
    public Fact<ProcedureStatus> changelogReview() {
        return fact(CHANGELOG_REVIEW);
    }

    /** The Incident Response Runbook has been followed. */
    public Fact<ProcedureStatus> incidentRunbook() {
        return fact(INCIDENT_RUNBOOK);
    }

    /** The Contacting Support procedure has been followed. */
    public Fact<ProcedureStatus> contactingSupport() {
        return fact(CONTACTING_SUPPORT);
    }

    /** The Support SLA and Escalation Matrix has been followed. */
    public Fact<ProcedureStatus> slaEscalationMatrix() {
        return fact(SLA_ESCALATION_MATRIX);
    }

    /** The Error Reports and Support Codes procedure has been followed. */
    public Fact<ProcedureStatus> errorReportsSupportCodes() {
        return fact(ERROR_REPORTS_SUPPORT_CODES);
    }

    /** The Migration and Reindex Review has been followed. */
    public Fact<ProcedureStatus> migrationReindexReview() {
        return fact(MIGRATION_REINDEX_REVIEW);
    }

    /** The Post-Incident Review has been followed. */
    public Fact<ProcedureStatus> postIncidentReview() {
        return fact(POST_INCIDENT_REVIEW);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Procedures, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets the update tutorial has been followed. */
        public Builder updateTutorial(ProcedureStatus updateTutorial) {
            return set(UPDATE_TUTORIAL, updateTutorial);
        }

        /** Sets the Backup and Staging Workflow has been followed. */
        public Builder backupStagingWorkflow(ProcedureStatus backupStagingWorkflow) {
            return set(BACKUP_STAGING_WORKFLOW, backupStagingWorkflow);
        }

        /** Sets the Changelog and Release Note Review has been followed. */
        public Builder changelogReview(ProcedureStatus changelogReview) {
            return set(CHANGELOG_REVIEW, changelogReview);
        }

        /** Sets the Incident Response Runbook has been followed. */
        public Builder incidentRunbook(ProcedureStatus incidentRunbook) {
            return set(INCIDENT_RUNBOOK, incidentRunbook);
        }

        /** Sets the Contacting Support procedure has been followed. */
        public Builder contactingSupport(ProcedureStatus contactingSupport) {
            return set(CONTACTING_SUPPORT, contactingSupport);
        }

        /** Sets the Support SLA and Escalation Matrix has been followed. */
        public Builder slaEscalationMatrix(ProcedureStatus slaEscalationMatrix) {
            return set(SLA_ESCALATION_MATRIX, slaEscalationMatrix);
        }

        /** Sets the Error Reports and Support Codes procedure has been followed. */
        public Builder errorReportsSupportCodes(ProcedureStatus errorReportsSupportCodes) {
            return set(ERROR_REPORTS_SUPPORT_CODES, errorReportsSupportCodes);
        }

        /** Sets the Migration and Reindex Review has been followed. */
        public Builder migrationReindexReview(ProcedureStatus migrationReindexReview) {
            return set(MIGRATION_REINDEX_REVIEW, migrationReindexReview);
        }

        /** Sets the Post-Incident Review has been followed. */
        public Builder postIncidentReview(ProcedureStatus postIncidentReview) {
            return set(POST_INCIDENT_REVIEW, postIncidentReview);
        }
    }
}
