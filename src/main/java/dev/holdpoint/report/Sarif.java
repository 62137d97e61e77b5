package dev.holdpoint.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of SARIF 2.1.0 we write, in its names and in the order in which it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Sarif(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    record Run(
            Tool tool,
            String columnKind,
            List<Invocation> invocations,
            List<Artifact> artifacts,
            List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            String id,
            Message shortDescription,
            Message fullDescription,
            Message help,
            @Nullable Map<String, List<String>> properties) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(String text, @Nullable String markdown) {
        static Message of(String text) {
            return new Message(text, null);
        }
    }

    record Invocation(boolean executionSuccessful) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Artifact(ArtifactLocation location, @Nullable Map<String, String> properties) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArtifactLocation(String uri, @Nullable Integer index) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Result(
            String ruleId,
            int ruleIndex,
            String kind,
            String level,
            Message message,
            List<Location> locations,
            List<Location> relatedLocations,
            Map<String, String> partialFingerprints,
            Map<String, Object> properties) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

    record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    record Region(int startLine, int startColumn) {}

    record LogicalLocation(String fullyQualifiedName, String kind) {}
}
