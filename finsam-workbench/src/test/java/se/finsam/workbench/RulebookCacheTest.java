package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.rules.Checker;
import se.finsam.rules.report.ReportWriter;

class RulebookCacheTest {
    @TempDir
    private Path folder;

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_folder_is_compiled_once_for_the_same_content() throws IOException {
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        Path own = Own.copy(folder.resolve("egen"));
        assertThat(cache.load(own).errors()).isEmpty();
        List<Path> first = kept();
        assertThat(first).hasSize(1);
        assertThat(version(cache.load(own))).isEqualTo("2026.1-egen");
        assertThat(cache.load(own).kept()).isTrue();

        Own.replace(own.resolve("regelbok.yaml"), "2026.1-egen", "2026.2-egen");
        assertThat(cache.load(own).rulebook()).isNotNull();
        assertThat(kept()).hasSize(2);
    }

    private static String version(RulebookCache.Loaded loaded) {
        return Checker.of(Objects.requireNonNull(loaded.rulebook())).rulebook().version();
    }

    @Test
    void of_a_changed_folder_only_the_changed_rules_are_compiled() throws IOException {
        Path own = Own.copy(folder.resolve("egen"));
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        assertThat(cache.load(own).errors()).isEmpty();
        assertThat(rules()).hasSize(1);
        Own.replace(own.resolve("egna/kapital/kontroll.yaml"), "under en miljon", "mindre än en miljon");
        assertThat(cache.load(own).errors()).isEmpty();
        assertThat(rules()).hasSize(1);
        Own.replace(own.resolve(Own.RULES), "egetKapital >= 1000000B", "egetKapital >= 1000000.00B");
        assertThat(cache.load(own).errors()).isEmpty();
        assertThat(rules()).hasSize(2);
    }

    private List<Path> rules() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/rules"))) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }

    @Test
    void rules_that_a_copy_has_not_changed_are_the_bundled_ones() throws IOException {
        Path copy = Own.bundled(folder.resolve("kopia"));
        Path rules = copy.resolve("samverkan/inriktning/regel.yaml");
        Own.replace(rules, "antalInriktningar > 1", "antalInriktningar < 1");
        Own.replace(rules, "antalInriktningar = 0", "antalInriktningar > 1");
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        Checker checker = Checker.of(Objects.requireNonNull(cache.load(copy).rulebook()));
        assertThat(rules()).hasSize(1);
        assertThat(CaseRun.all(checker).stream().filter(run -> !run.passed()))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.kontroll()).isEqualTo("SAM-INRIKTNING"));
    }

    @Test
    void a_report_says_the_same_of_a_folder_that_was_compiled_before() throws IOException {
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        Path own = Own.copy(folder.resolve("egen"));

        String now = report(cache.load(own));

        RulebookCache.Loaded before = cache.load(own);
        assertThat(before.kept()).isTrue();
        assertThat(report(before)).isEqualTo(now).contains("\"slag\": \"MAPP\"");
    }

    private static String report(RulebookCache.Loaded loaded) throws IOException {
        return ReportWriter.toJson(Checker.of(Objects.requireNonNull(loaded.rulebook()))
                .check(Own.examples().get(0)));
    }

    /** What somebody can do to a cache, and what is there before: a jar of another rulebook under each name. */
    enum Tampering {
        ANOTHERS_JAR_UNDER_ITS_NAME {
            @Override
            void with(Path jar, Path other) throws IOException {
                Files.copy(other, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        ANOTHERS_JAR_AND_ITS_HASH {
            @Override
            void with(Path jar, Path other) throws IOException {
                Files.copy(other, jar, StandardCopyOption.REPLACE_EXISTING);
                Files.copy(hash(other), hash(jar), StandardCopyOption.REPLACE_EXISTING);
            }
        },
        A_LINK_TO_ANOTHERS_JAR {
            @Override
            void with(Path jar, Path other) throws IOException {
                Files.delete(jar);
                Files.createSymbolicLink(jar, other.toAbsolutePath());
            }
        },
        A_LINK_TO_ITSELF_ELSEWHERE {
            @Override
            void with(Path jar, Path other) throws IOException {
                Path elsewhere = jar.resolveSibling("elsewhere");
                Files.move(jar, elsewhere);
                Files.createSymbolicLink(jar, elsewhere.toAbsolutePath());
            }
        },
        NO_HASH {
            @Override
            void with(Path jar, Path other) throws IOException {
                Files.delete(hash(jar));
            }
        },
        A_FILE_THAT_OTHERS_CAN_WRITE {
            @Override
            void with(Path jar, Path other) throws IOException {
                Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-rw----"));
            }
        },
        A_HASH_THAT_OTHERS_CAN_WRITE {
            @Override
            void with(Path jar, Path other) throws IOException {
                Files.setPosixFilePermissions(hash(jar), PosixFilePermissions.fromString("rw----rw-"));
            }
        },
        A_FOLDER_THAT_OTHERS_CAN_READ {
            @Override
            void with(Path jar, Path other) throws IOException {
                Files.setPosixFilePermissions(jar.getParent(), PosixFilePermissions.fromString("rwxr-x---"));
            }
        },
        A_FILE_OF_ANOTHER_USER {
            @Override
            void with(Path jar, Path other) throws IOException {
                give(jar);
            }
        },
        A_HASH_OF_ANOTHER_USER {
            @Override
            void with(Path jar, Path other) throws IOException {
                give(hash(jar));
            }
        },
        A_FOLDER_OF_ANOTHER_USER {
            @Override
            void with(Path jar, Path other) throws IOException {
                give(Objects.requireNonNull(jar.getParent()));
            }
        };

        private static final Set<Tampering> WITH_THE_FOLDER =
                EnumSet.of(A_FOLDER_THAT_OTHERS_CAN_READ, A_FOLDER_OF_ANOTHER_USER);

        /** Only the system's own user may give files away: elsewhere this is not tried. */
        private static void give(Path path) throws IOException {
            Assumptions.assumeTrue(System.getProperty("user.name", "").equals("root"), "run as root");
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }

        abstract void with(Path jar, Path other) throws IOException;

        static Path hash(Path jar) {
            return jar.resolveSibling(jar.getFileName() + ".sha256");
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void what_somebody_else_can_have_put_there_is_not_run_but_made_again(Tampering tampering) throws IOException {
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        Path own = Own.copy(folder.resolve("egen"));
        Path other = Own.copy(folder.resolve("annan"));
        Own.replace(other.resolve("regelbok.yaml"), "2026.1-egen", "2026.9-annan");
        assertThat(cache.load(own).errors()).isEmpty();
        Path jar = kept().get(0);
        assertThat(cache.load(other).errors()).isEmpty();
        Path others =
                kept().stream().filter(one -> !one.equals(jar)).findFirst().orElseThrow();

        tampering.with(jar, others);

        RulebookCache.Loaded loaded = cache.load(own);
        assertThat(loaded.kept()).isFalse();
        assertThat(version(loaded)).isEqualTo("2026.1-egen");
        if (!Tampering.WITH_THE_FOLDER.contains(tampering)) {
            assertThat(cache.load(own).kept()).isTrue();
        }
    }

    @Test
    void a_folder_that_is_a_link_is_not_used() throws IOException {
        RulebookCache real = new RulebookCache(folder.resolve("cache"));
        assertThat(real.load(Own.RESOURCE).errors()).isEmpty();
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("cache"));

        RulebookCache.Loaded loaded = new RulebookCache(link).load(Own.RESOURCE);

        assertThat(loaded.kept()).isFalse();
        assertThat(loaded.rulebook()).isNotNull();
    }

    @Test
    void its_folders_and_files_are_the_users_alone() throws IOException {
        assertThat(new RulebookCache(folder.resolve("cache")).load(Own.RESOURCE).rulebook())
                .isNotNull();
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            for (Path one : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                        .as(one.toString())
                        .isEqualTo(Files.isDirectory(one) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void a_damaged_copy_is_made_again() throws IOException {
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        assertThat(cache.load(Own.RESOURCE).rulebook()).isNotNull();
        Files.writeString(kept().get(0), "trasig");
        assertThat(cache.load(Own.RESOURCE).rulebook()).isNotNull();
        assertThat(Files.size(kept().get(0))).isGreaterThan(1000);
    }

    @Test
    void what_is_wrong_is_not_kept() throws IOException {
        Path own = Own.copy(folder.resolve("egen"));
        Own.replace(own.resolve(Own.RULES), "egetKapital <", "egetKapitl <");
        RulebookCache cache = new RulebookCache(folder.resolve("cache"));
        assertThat(cache.load(own).errors()).hasSize(1);
        assertThat(folder.resolve("cache")).doesNotExist();
        assertThat(cache.load(folder.resolve("finns-inte")).errors())
                .singleElement()
                .asString()
                .endsWith("finns inte; väntade en mapp eller en jar");
    }

    @Test
    void a_cache_that_cannot_be_written_costs_only_time() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "");
        assertThat(new RulebookCache(file.resolve("cache")).load(Own.RESOURCE).rulebook())
                .isNotNull();
    }

    @Test
    void the_users_cache_is_where_xdg_says() throws IOException {
        RulebookCache cache = RulebookCache.ofUser(Map.of("XDG_CACHE_HOME", folder.toString()), "/hem");
        assertThat(cache.load(Own.RESOURCE).rulebook()).isNotNull();
        assertThat(folder.resolve("finsam/compiled")).isNotEmptyDirectory();
    }
}
