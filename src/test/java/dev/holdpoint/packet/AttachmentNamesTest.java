package dev.holdpoint.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentNamesTest {
    private final AttachmentNames names = new AttachmentNames();

    @Test
    void no_name_leads_out_of_the_folder_or_plays_tricks() {
        assertThat(names.unique("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(names.unique("..\\..\\C:\\boot.ini")).isEqualTo("C-boot.ini");
        assertThat(names.unique("a\u0000b\u202Etxt.exe\n")).isEqualTo("a-b-txt.exe");
        assertThat(names.unique(".htaccess")).isEqualTo("htaccess");
        assertThat(names.unique("--force")).isEqualTo("force");
        assertThat(names.unique("NUL.txt")).isEqualTo("attachment-NUL.txt");
        assertThat(names.unique("com1")).isEqualTo("attachment-com1");
        assertThat(names.unique("...")).isEqualTo("attachment");
        assertThat(names.unique("Fehlerbericht Ma\u0308rz.txt")).isEqualTo("Fehlerbericht-M\u00e4rz.txt");
        assertThat(names.unique("x".repeat(300) + ".txt")).hasSize(60).endsWith(".txt");
    }

    @Test
    void each_name_is_there_once_whatever_the_case() {
        assertThat(names.unique("Report.txt")).isEqualTo("Report.txt");
        assertThat(names.unique("report.txt")).isEqualTo("report-2.txt");
        assertThat(names.unique("report-2.txt")).isEqualTo("report-2-2.txt");
        assertThat(names.unique("REPORT.TXT")).isEqualTo("REPORT-3.TXT");
    }
}
