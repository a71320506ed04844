package io.github.yieldstick;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.yieldstick.run.ReportPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules may know of each other, and other conventions that can be tested. */
class ArchitectureTest {
    private static final String ROOT = "io.github.yieldstick";

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void all_four_modules_are_looked_at() {
        assertThat(classes.contain(ROOT + ".engine.Generator")).isTrue();
        assertThat(classes.contain(ROOT + ".oracle.Realm")).isTrue();
        assertThat(classes.contain(ROOT + ".reports.run.Run")).isTrue();
        assertThat(classes.contain(ROOT + ".judge.Judge")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "oracle", "reports"})
    void engine_oracle_and_reports_see_none_of_the_others(String module) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + "." + module + ".."))))
                .check(classes);
    }

    @Test
    void the_engine_depends_on_nothing_but_java() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".engine..")
                .should()
                .dependOnClassesThat(not(javaItselfOr(ROOT + ".engine..")))
                .check(classes);
    }

    @Test
    void the_plug_in_interface_shows_nothing_of_what_is_behind_it() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".plugin..")
                .should()
                .dependOnClassesThat(not(javaItselfOr(ROOT + ".plugin..")))
                .check(classes);
    }

    @Test
    void only_the_report_plugin_and_what_begins_a_process_print() {
        noClasses()
                .that(not(
                        assignableTo(ReportPlugin.class).or(simpleName("Main")).or(simpleName("WorkerMain"))))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(classes);
    }

    /** String.formatted has no other locale than the default one: it takes texts, %s, which numbers become the same everywhere. */
    @Test
    void no_number_is_formatted_as_the_locale_has_it() throws IOException {
        Pattern localized = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[dfeEgGtT]");
        List<String> found = new ArrayList<>();
        for (String module : List.of("engine", "oracle", "reports", "features")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                        .toList()) {
                    Files.readAllLines(source).stream()
                            .filter(line -> localized.matcher(line).find())
                            .forEach(line -> found.add(source.getFileName() + ": " + line.strip()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_letter_is_made_small_or_large_as_the_locale_has_it() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(NumberFormat.class)
                .check(classes);
    }

    @Test
    void every_package_is_null_marked() {
        List<String> unmarked = classes.stream()
                .map(javaClass -> javaClass.getPackage())
                .distinct()
                .filter(javaPackage ->
                        javaPackage.tryGetPackageInfo().isEmpty() || !javaPackage.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    /** The annotations of null marking are for the compiler, and nothing needs them at run time. */
    private static DescribedPredicate<JavaClass> javaItselfOr(String javaPackage) {
        return resideInAnyPackage("java..", "org.jspecify.annotations..", javaPackage);
    }
}
