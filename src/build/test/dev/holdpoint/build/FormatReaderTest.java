package dev.holdpoint.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatReaderTest {
    static final String SMALL = """
            format: 1
            phases: {prepare: get ready}
            choices:
              answer: {about: a yes or a no, values: {yes: it is so, no: it is not so}}
              party: {about: whom to go to, values: {host: the host}}
            symptoms:
              dns: {party: host, is: cause, sees: the name leads nowhere, words: [NXDOMAIN]}
            fields:
              shop:
                type: section shop
                says: the shop
                ask: Which shop?
              shop.open:
                type: answer
                says: the shop is open
                ask: Is the shop open?
                otherwise: the shop is closed
                todo: Open the shop
                due: prepare
              shop.till:
                type: list of till
                says: the tills
                ask: Which tills are there?
                needs: [name]
                entry: till
                most: 9
              shop.till[].name:
                type: text
                says: the till's name
                ask: What is the till called?
                example: front
            templates: {update: [shop], incident: [shop.open]}
            sentences:
              wait-for: '{party} is to say "{what}"'
            """;

    @Test
    void everyPartOfTheFileIsRead() {
        Format format = FormatReader.read(SMALL);

        assertThat(format.in("shop")).extracting(Format.Field::name).containsExactly("open", "till");
        assertThat(format.in("shop.till[]")).extracting(Format.Field::name).containsExactly("name");
        assertThat(format.options(Type.of("answer"))).containsExactly("yes", "no");
        assertThat(format.options(Type.of("any of symptom"))).containsExactly("dns");
        assertThat(format.sentences().get(0).holes()).containsExactly("party", "what");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask: Is the shop open?       | ask: Is it open              | asks without a question mark
            due: prepare                 | due: later                   | names a phase that is not listed
            todo: Open the shop          | toto: Open the shop          | has `toto`, which means nothing
            says: the shop is open       | says: ''                     | needs a text behind `says`
            type: answer                 | type: one of colour          | takes choices that are not listed: colour
            shop.open:                   | stall.open:                  | stands in no section
            party: host                  | party: hosst                 | points to `hosst`, which is no party
            example: front               | most: 3                      | needs an example
            words: [NXDOMAIN]            | words: []                    | lacks `words`
            is: cause                    | is: reason                   | is neither cause nor effect
            shop.till[].name:            | shop.till:                   | says `shop.till` twice
            """)
    void whatIsMissingOrMeansNothingIsToldWithItsLine(String right, String wrong, String told) {
        String yaml = SMALL.replace(right, wrong);

        assertThat(yaml).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> FormatReader.read(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s)line [0-9]+: .*")
                .hasMessageContaining(told);
    }

    @Test
    void aFieldThatSomebodyIsToMendSaysWhen() {
        assertThatThrownBy(() -> FormatReader.read(SMALL.replace("    due: prepare\n", "")))
                .hasMessageContaining("needs `due` with `todo`");
    }

    @Test
    void whatIsToBeMendedIsSaidToBeWrong() {
        assertThatThrownBy(() -> FormatReader.read(SMALL.replace("    otherwise: the shop is closed\n", "")))
                .hasMessageContaining("needs `otherwise` with `todo`");
    }
}
