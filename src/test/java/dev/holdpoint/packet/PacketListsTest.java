package dev.holdpoint.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacketListsTest {
    @Test
    void internal_operations_see_every_field_of_the_format() {
        assertThat(Situation.TYPE.allFields())
                .filteredOn(field -> field.inner().isEmpty())
                .extracting(Field::path)
                .filteredOn(path -> !PacketLists.standard().of(Party.INTERNAL).allows(path))
                .containsExactly("situation");
    }

    @Test
    void host_and_provider_get_no_text_that_people_wrote_about_the_shop() {
        for (Party party : List.of(Party.HOST, Party.PROVIDER)) {
            for (String path : List.of(
                    "incident.description",
                    "incident.reproductionSteps",
                    "incident.affectedUser",
                    "incident.evidence.attachments[].text",
                    "incident.evidence.attachments[].name",
                    "environment.automation[].category",
                    "update.record.knownCaveats",
                    "owner.name")) {
                assertThat(PacketLists.standard().of(party).allows(path))
                        .as(party + " " + path)
                        .isFalse();
            }
        }
    }

    @Test
    void only_internal_operations_see_the_people_the_backup_and_the_exposure() {
        for (Party party : List.of(Party.HOST, Party.PROVIDER, Party.CODECANYON)) {
            for (String path : List.of("owner.name", "update.record.backupLocation", "incident.privateDataExposure")) {
                assertThat(PacketLists.standard().of(party).allows(path))
                        .as(party + " " + path)
                        .isFalse();
            }
        }
    }

    @Test
    void a_list_that_names_no_field_is_refused() {
        String yaml = """
                shapes: {}
                parties:
                  host: {groups: {A: {incident.descriptoin: What happened}}}
                  provider: {groups: {}}
                  codecanyon: {groups: {}}
                  internal: {groups: {}}
                """;
        assertThatThrownBy(() -> PacketListsFile.read(yaml, ""))
                .hasMessageContaining("incident.descriptoin is no field");
    }
}
