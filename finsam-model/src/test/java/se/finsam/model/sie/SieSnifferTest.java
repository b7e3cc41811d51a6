package se.finsam.model.sie;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieSnifferTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004",
                "%PDF-1.7",
                "\u001F\u008B\b",
                "\u00D0\u00CF\u0011\u00E0",
                "\u00FF\u00FE#\u0000",
                "\u00FE\u00FF\u0000#",
                "#FLAGGA\u0000"
            })
    void a_file_that_is_no_text_is_told_with_its_format(String start) {
        byte[] head = start.getBytes(ISO_8859_1);

        assertThat(SieSniffer.other(head)).isEqualTo(SieAvvikelse.BINARY);
        assertThat(SieSniffer.format(head)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE HTML>", " \n<html>", "<?xml version='1.0'?><html xmlns=''>", "<div><body>"})
    void a_web_page_is_told(String start) {
        assertThat(SieSniffer.other(start.getBytes(ISO_8859_1))).isEqualTo(SieAvvikelse.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Sie xmlns=\"http://www.sie.se/sie5\">",
                "\u00EF\u00BB\u00BF<?xml version='1.0'?>\n<s:SieEntry xmlns:s='http://www.sie.se/sie5'>"
            })
    void sie_5_is_told_by_name(String start) {
        assertThat(SieSniffer.other(start.getBytes(ISO_8859_1))).isEqualTo(SieAvvikelse.SIE_5);
    }

    @Test
    void text_may_be_sie() {
        assertThat(SieSniffer.other(SieTexts.EXPORT.getBytes(SieTexts.CP437))).isNull();
        assertThat(SieSniffer.other("vad som helst".getBytes(ISO_8859_1))).isNull();
    }
}
