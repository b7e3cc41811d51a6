package se.finsam.model.sie;

import static se.finsam.model.sie.SieTexts.EXPORT;
import static se.finsam.model.sie.SieTexts.OBJECTS;
import static se.finsam.model.sie.SieTexts.after;
import static se.finsam.model.sie.SieTexts.with;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that depart from the format, each in one way: those that are met in practice, and those that are refused. */
final class SieDeviations {
    private static final Map<String, byte[]> ALL = new LinkedHashMap<>();

    private SieDeviations() {}

    private static void file(String name, String text) {
        ALL.put(name, text.getBytes(SieTexts.CP437));
    }

    static Map<String, byte[]> all() {
        return ALL;
    }

    static {
        encodings();
        records();
        vouchers();
        balances();
        refused();
    }

    private static void encodings() {
        ALL.put("01 UTF-8 under PC8", EXPORT.getBytes(StandardCharsets.UTF_8));
        ALL.put("01 byteordningsmärke", ("\uFEFF" + EXPORT).getBytes(StandardCharsets.UTF_8));
        ALL.put("02 Latin-1", EXPORT.getBytes(StandardCharsets.ISO_8859_1));
        ALL.put(
                "02 varken eller",
                with(EXPORT.replaceAll("[åäöÅÄÖ]", "a"), "Bank", "ß").getBytes(SieTexts.CP437));
        ALL.put(
                "03 CP437 läst som Windows-1252",
                with(with(EXPORT, "Bank", "L\u201dner"), "Vägen", "V\u201egen").getBytes(StandardCharsets.UTF_8));
        ALL.put(
                "03 UTF-8 läst som Latin-1",
                with(EXPORT, "Bank", "L\u00c3\u00b6ner").getBytes(StandardCharsets.UTF_8));
        ALL.put("03 förstörd text", with(EXPORT, "Vägen", "V\uFFFDgen").getBytes(StandardCharsets.UTF_8));
        file("03 styrtecken", with(EXPORT, "Bank", "Ba\u0001nk"));
        file(
                "04 tabbar, blanktecken och indrag",
                SieTexts.blanks(EXPORT, " \t ").replace("#TRANS", "\t  #TRANS"));
        file("05 blandade radslut", with(EXPORT.replace("00\n", "00\r\n"), "PC8\n", "PC8\r"));
        file("05 tomma rader och DOS-slut", EXPORT.replace("{\n", "\n{\n\n") + "\u001A");
    }

    private static void records() {
        file(
                "06 utan objektlista",
                with(EXPORT, "4510 {} 300.00", "4510 300.00").replace("1930 {} 900", "1930 900"));
        file(
                "07 objektlistor",
                EXPORT.replace("{6 \"P1\"}", "{ \"6\"\t\"P1  \"  }").replace("{}", "{  }"));
        file("08 konto som inte är siffror", EXPORT.replace("4510", "11AF").replace("2010", "DIFF"));
        file("09 kontotyper", after(EXPORT, "#KTYP", "#KTYP 2010\n#KTYP 3510 K\n#KTYP 4510 X"));
        for (String number :
                new String[] {"", "\"\"", "2220000000", "162220000000", "222000-0001", "\"X 1\"", "222000-0000 1 2"}) {
            file("10 organisationsnummer " + number, with(EXPORT, "#ORGNR 222000-0000", "#ORGNR " + number));
        }
        file("11 utan #OMFATTN", with(OBJECTS, "#OMFATTN 20251231\n", ""));
        file("11 #OMFATTN 19700101", with(OBJECTS, "#OMFATTN 20251231", "#OMFATTN 19700101"));
        file("12 saldon i 4I.si", with(EXPORT, "#SIETYP 4\n", "#SIETYP 4\n#BKOD 1\n"));
        file("12 4I utan verifikationer.si", EXPORT.substring(0, EXPORT.indexOf("#KONTO")));
        file(
                "12 objekt i typ 2",
                with(SieTexts.type2(), "#IB 0 1930", "#DIM 6 \"Insatser\"\n#OBJEKT 6 \"P1\" \"\"\n#IB 0 1930"));
        file("12 verifikation i typ 3", OBJECTS + "#VER A 1 20250101 \"\"\n{\n#TRANS 1930 {} 0\n}\n");
        file("12 objektrader i typ 2", with(OBJECTS, "#SIETYP 3", "#SIETYP 2"));
        file(
                "13 fält saknas",
                after(EXPORT, "#ORGNR", "#ADRESS \"\" \"\" \"\"\n#PROSA Två ord\n#PROSA \"Igen\"")
                        .replace("\"Bokföring\" 1.0", "\"Bokföring\""));
        file("11 #OMFATTN före året", with(OBJECTS, "#OMFATTN 20251231", "#OMFATTN 20241231"));
        file("11 #OMFATTN efter året", with(OBJECTS, "#OMFATTN 20251231", "#OMFATTN 20260115"));
        file("11 #GEN före året", with(EXPORT, "#GEN 20260131", "#GEN 20190101"));
        file(
                "12 4I med fel.si",
                with(EXPORT, "#RAR 0 20250101 20251231", "#RAR 0").replaceAll("#(IB|UB|RES) .*\n", ""));
        file("12 4I i klartext", with(EXPORT, "#SIETYP 4", "#SIETYP 4I"));
        file("13 fält saknas i varje post", EXPORT.replaceAll("#(GEN|SIETYP|FORMAT) .*\n", "#$1\n") + "#OMFATTN\n");
        file("13 okänd etikett med block", after(EXPORT, "#ORGNR", "#EGEN a b\n{\n#IB 0 1930 5\n}"));
        file(
                "13 okänd etikett utan block, och små bokstäver",
                after(EXPORT, "#ORGNR", "#UBB 0 1930 5").replace("#GEN", "#gen"));
        file("13 rad som inte är en post", after(EXPORT, "#ORGNR", "en rad \"till"));
        file("13 citattecken", with(EXPORT, "\"Faktura\"", "\"Fak\\\"tura"));
        file("22 redan inläst", with(EXPORT, "#FLAGGA 0", "#FLAGGA 1"));
        file("22 okänd flagga", with(EXPORT, "#FLAGGA 0", "#FLAGGA x"));
        file("poster saknas", EXPORT.replaceAll("#(FLAGGA|PROGRAM|FORMAT|GEN|FNAMN|SIETYP) .*\n", ""));
        file("kontoplan och saldon saknas.se", EXPORT.replaceAll("#(KONTO|IB|UB|RES|KTYP) .*\n", ""));
        file("utgående saldon saknas", EXPORT.replaceAll("#(UB|RES) .*\n", ""));
        file(
                "register",
                after(
                        with(
                                EXPORT,
                                "#OBJEKT 6 \"P1\" \"Vägen åter\"\n",
                                "#OBJEKT 25 \"P9\" \"x\"\n#OBJEKT x y z\n#DIM\n#UNDERDIM 21 \"Ort\"\n"),
                        "#KONTO",
                        "#KONTO\n#KTYP\n#KTYP 1930 S\n#KONTO 1930 \"Bank\"\n#KONTO 1930 \"Kassa\""));
        file("format och filtyp", EXPORT.replace("PC8", "ASCII").replace("#SIETYP 4", "#SIETYP 5"));
        file("datum", EXPORT.replace("#GEN 20260131", "#GEN 20260231").replace("20250101 2", "2025-01-01 2"));
        file("företaget tomt", with(EXPORT, "\"Samordningsförbundet Åsö\"", "\"\""));
        file("sista raden", EXPORT.stripTrailing());
    }

    private static void vouchers() {
        file(
                "14 serier och nummer",
                EXPORT.replace("#VER A 1 ", "#VER \"\" \" 7 \" ").replace("#VER A 2 ", "#VER # \"\" "));
        file("14 nummer som går bakåt", EXPORT.replace("#VER A 1 ", "#VER A 3 "));
        file(
                "15 rättade rader",
                after(
                        EXPORT,
                        "#TRANS 1930",
                        "#BTRANS 1930 {} 0\n#RTRANS 1930 {} 5 20250116\n#TRANS 1930 {} 5 20250117\n#RTRANS 1930 {} -5 20250116\n#TRANS 1930 {} -5 20250116"));
        file("16 obalanserad", with(EXPORT, "#TRANS 3510 {} -900.00", "#TRANS 3510 {} -899.995"));
        file("16 utan rader", EXPORT + "#VER A 3 20250301 \"Tom\"\n{\n}\n#VER A 4 20250301\n#VER A 5 20250301\n{\n}\n");
        file(
                "16 datum saknas eller ISO",
                EXPORT.replace("1 20250115", "1 \"\"").replace("20250220 \"Köp\"", "2025-02-20 \"Köp\""));
        file("16 utanför året", EXPORT.replace("20250115", "20260115"));
        file(
                "24 belopp på annat sätt",
                EXPORT.replace("{} 900.00", "{} +900,00").replace("-900.00\n}", "\" -900. \"\n}"));
        file(
                "25 inga verifikationer",
                EXPORT.substring(0, EXPORT.indexOf("#UB 0")) + "#UB 0 1930 1000\n#UB 0 2010 -1000\n");
        file("objekt utan register", EXPORT.replace("{6 \"P1\"} 649", "{6 \"P2\" 30 \"A\" 6 \"P2\" 1 \"\"} 649"));
    }

    private static void balances() {
        file("17 ingående balanser", EXPORT.replace("2010 -1000.00", "2010 -900.00"));
        file("18 ingående inte förra årets", EXPORT.replace("#UB -1 2010 -1000.00", "#UB -1 2010 -990.00"));
        file(
                "19 stängt år",
                after(with(EXPORT, "#UB 0 2010 -1000.00", "#UB 0 2010 -1250.50"), "#RES 0 4510", "#RES 0 8999 250.50")
                                .replace("#KTYP 1930 T", "#KTYP 1930 T\n#KONTO 8999 \"Årets resultat\"")
                        + "#VER B 1 20251231 \"\"\n{\n#TRANS 8999 {} 250.50\n#TRANS 2010 {} -250.50\n}\n");
        file(
                "18 resultatet överfört mellan åren",
                with(EXPORT, "#UB -1 2010 -1000.00", "#UB -1 2010 -300.00\n#RES -1 3510 -700.00"));
        file("20 samma belopp som #UB och #RES", after(EXPORT, "#UB", "#UB 0 3510 -900.00"));
        file("20 resultat bara i balansen", with(EXPORT, "#UB 0 2010 -1000.00", "#UB 0 2010 -1250.50"));
        file("21 månader inte lika med året", with(OBJECTS, "1930 {} -400", "1930 {} -300"));
        file("21 månad utanför året, och utan total", with(OBJECTS, "0 202502 4510 {} 250", "0 202602 4510 {} 250"));
        file(
                "konto och år utan register",
                with(EXPORT, "#RAR -1 20240101 20241231\n", "")
                        .replace("#KONTO 3510 \"Bidrag från stat och kommun\"\n", ""));
        file(
                "samma uppgift två gånger",
                after(OBJECTS, "#IB", "#IB 0 1930 500.00\n#RAR 0 20250101 20251231")
                        .replace("150\n", "150\n#PSALDO 0 202501 4510 {} 150.0\n")
                        .replace("200\n", "200\n#PSALDO 0 202502 4510 {6 P1} 200\n"));
        file("flera objekt tillsammans", with(OBJECTS, "{6 \"P2\"} 30", "{6 \"P2\" 1 \"K\"} 30"));
        file("fel kontrollsumma", SieTexts.summed(EXPORT, SieTexts.CP437).replace("649.50", "649.51"));
        ALL.put("kontrollsumma i UTF-8", SieTexts.summed(EXPORT, SieTexts.CP437).getBytes(StandardCharsets.UTF_8));
        file("kontrollsumma utan början", EXPORT + "#KSUMMA 17\n");
        file(
                "kontrollsumma som inte är ett tal",
                after(EXPORT, "#FLAGGA", "#KSUMMA") + "#KSUMMA 4294967296\n#KONTO 1 \"x\"\n");
    }

    private static void refused() {
        file("23 HTML", "<!DOCTYPE html>\n<html><body>404</body></html>\n");
        file("23 SIE 5", "<?xml version=\"1.0\"?>\n<Sie xmlns=\"http://www.sie.se/sie5\"/>\n");
        file("23 XML", "\n<bok/>\n");
        ALL.put("23 arbetsbok", new byte[] {'P', 'K', 3, 4, 0, 0});
        ALL.put("23 UTF-16", EXPORT.getBytes(StandardCharsets.UTF_16));
        file("23 annan text", "konto;belopp\n1930;5\n#inte sie\n");
        file("23 tom", "");
        file("23 bara blanktecken", " \n\t\n");
        file("24 belopp saknas", EXPORT.replace("{} 900.00", "").replace("0 1930 1000.00", "0 1930 \"\""));
        file(
                "24 belopp som inte kan läsas",
                EXPORT.replace("{} 900.00", "{} 1,234")
                        .replace("1250.50", "12 50.50")
                        .replace("649.50 2", "\"6 49\" 2")
                        .replace("} 250", "} -"));
        file("24 konto saknas", EXPORT.replace("#TRANS 3510", "#TRANS").replace("#IB 0 2010", "#IB 0 \"\""));
        file("24 ingen avslutande klammer", with(EXPORT, "-900.00\n}", "-900.00"));
        file("24 avhuggen i verifikation", EXPORT.substring(0, EXPORT.length() - 3));
        file("24 avhuggen efter #VER", EXPORT + "#VER A 3 20250301\n");
        file("24 avhuggen i citat", EXPORT + "#PROSA \"Slu");
        file("24 avhuggen före kontrollsumman", after(EXPORT, "#FLAGGA", "#KSUMMA"));
        file("24 två tomma #KSUMMA", after(EXPORT, "#FLAGGA", "#KSUMMA") + "#KSUMMA\n");
        file(
                "klamrar",
                "#TRANS 1 {} 1\n{\n}\n"
                        + EXPORT.replace("#VER A 2 20250220 \"Köp\"\n{", "#VER A 2 20250220 \"Köp\"\n}\n{\n{")
                        + "#EGEN\n}\n");
        file("okänt block som inte avslutas", after(EXPORT, "#ORGNR", "#EGEN\n{"));
        file(
                "år",
                EXPORT.replace("#RAR 0 20250101 20251231", "#RAR 0 20251231 20250101")
                        .replace("#RAR -1 ", "#RAR x ")
                        .replace("#UB -1 ", "#UB 1x "));
        file("år som inte är året före", EXPORT.replace("#RAR -1 20240101 20241231", "#RAR -1 20230101 20231231"));
        file("år före som inte kan läsas", EXPORT.replace("#RAR -1 20240101 20241231", "#RAR -1 20241231 20240101"));
        file("samma år två gånger", after(EXPORT, "#RAR", "#RAR 0 20250101 20250630"));
        file(
                "år efter verifikationerna",
                with(EXPORT, "#RAR 0 20250101 20251231\n", "") + "#RAR 0 20250201 20251231\n");
        file(
                "månad",
                EXPORT.replace("#PBUDGET 0 202501", "#PBUDGET 0 202513")
                        .replace("#PBUDGET 0 202502", "#PBUDGET 0 \"\""));
        file(
                "objektlistor som inte kan läsas",
                OBJECTS.replace("{6 \"P1\"} 100", "{6} 100")
                        .replace("{6 \"P2\"} 30", "{x \"P2\"} 30")
                        .replace("{6 \"P1\"} 200", "{6 \"\"} 200")
                        .replace("{6 \"P1\"} 50", "{6 \"P1\" 50")
                        .replace("{6 \"P1\"} 10\n", "{} 10\n#OUB 0 1930 10\n"));
        file(
                "motsägelser",
                after(OBJECTS, "#IB", "#IB 0 1930 501")
                        .replace("150\n", "150\n#PSALDO 0 202501 4510 {} 151\n")
                        .replace("{6 \"P1\"} 200", "{6 \"P1\" 6 \"P2\"} 200")
                        .replace("{6 \"P1\"} 50", "{6 \"P1\"} 50\n#OIB 0 1930 {6 \"P1\"} 51"));
    }
}
